import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, readMigrations } from './migrate.ts'

test('bulks of guides come behind bulks of moves under numbers of their own, with their results, office and revisions', () => {
  const database = new Database(':memory:')
  const steps = readMigrations()
  migrate(database, steps.slice(0, 12))
  const addMoves = database.prepare(
    `insert into bulk (id, kind, state, actor, agency, content, done, skipped, created_at)
     values (?, 'move', ?, 'province/1', '', '{"move":"assign"}', 1, 1, '2026-11-20T01:00:00.000Z')`,
  )
  const addResult = database.prepare('insert into bulk_result values (?, ?, ?, ?, ?, ?)')
  addMoves.run(1, 'done')
  addResult.run(1, '7', 'done', null, '{"state":"open"}', 2)
  addResult.run(1, '8', 'skipped', 'held', null, null)
  addMoves.run(2, 'refused')
  addResult.run(2, '7', 'asked', null, null, null)
  addMoves.run(3, 'undone')
  addResult.run(3, '7', 'undone', null, '{}', 3)
  addResult.run(3, '8', 'done', null, '{}', 3)
  database
    .prepare(
      `insert into guide_bulk (id, kind, actor, state, filter, counts, results, created_at, undone_at)
       values (1, 'adopt-standard', '91/editor-1', 'undone', '{"items":["44"]}', '{}', ?, '2026-11-21T01:00:00.000Z', '2026-11-21T02:00:00.000Z')`,
    )
    .run(
      JSON.stringify([
        { subject: 'a', outcome: 'undone', before: 1, after: 2, opened: 0, closed: 3, elements: ['name'] },
        { subject: 'b', outcome: 'skipped', reason: 'no-link' },
      ]),
    )
  database.exec(
    `insert into log (no, at, actor, action, subject, subject_id, agency, origin, content, hash) values
       (1, '', '91/editor-1', 'adopt-standard', 'guide-bulk', '1', '91', 'guide-bulk:1', '{}', ''),
       (2, '', 'province/1', 'undo', 'guide-bulk', '1', '', 'guide-bulk:1', '{}', '');
     insert into guide_revision (guide_id, revision, content, actor, cause, created_at, bulk) values
       ('a', 1, '{}', 'load', 'import', '', null),
       ('a', 2, '{}', '91/editor-1', 'adopt', '', 1)`,
  )
  migrate(database, steps)
  const rows = (sql: string) => database.prepare(sql).raw().all()
  expect(rows('select id, kind, state, actor, agency, content, undone_by from bulk order by id')).toEqual([
    [1, 'move', 'done', 'province/1', '', '{"move":"assign"}', null],
    [2, 'move', 'refused', 'province/1', '', '{"move":"assign"}', null],
    [3, 'move', 'undone', 'province/1', '', '{"move":"assign"}', null],
    [4, 'adopt-standard', 'undone', '91/editor-1', '91', '{"items":["44"]}', '91/editor-1'],
  ])
  expect(rows('select * from bulk_result order by rowid')).toEqual([
    [1, '7', 'done', null, '{"state":"open"}', 2, null],
    [1, '8', 'skipped', 'held', null, null, null],
    [2, '7', 'skipped', 'refused', null, null, null],
    [3, '7', 'undone', null, '{}', 3, null],
    [3, '8', 'kept', 'changed-since', '{}', 3, null],
    [4, 'a', 'undone', null, '1', 2, '{"elements":["name"],"opened":0,"closed":3}'],
    [4, 'b', 'skipped', 'no-link', null, null, '{"elements":[],"opened":null,"closed":null}'],
  ])
  expect(rows('select revision, bulk from guide_revision order by revision')).toEqual([
    [1, null],
    [2, 4],
  ])
})
