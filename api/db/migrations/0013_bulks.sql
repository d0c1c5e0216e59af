-- Bulks of moves and bulks of guides become one: what was in guide_bulk comes behind what is in bulk, each under the next
-- numbers, with a row for what became of each guide.
-- kind is move or adopt-standard; state is asked, refused, running, done, undoing or undone; content is what was asked,
-- as JSON in the shape of its kind. Of a result, subject_id is the number of a finding or the id of a guide; outcome is
-- pending, done, skipped, undone or kept; before is the life of the finding or the revision of the guide that it had,
-- revision what it became; content is what else the kind keeps of it, as JSON.
alter table bulk_result add column content text;
update bulk_result set outcome = 'pending' where outcome = 'asked';
update bulk_result set outcome = 'skipped', reason = 'refused'
  where outcome = 'pending' and bulk_id in (select id from bulk where state = 'refused');
update bulk_result set outcome = 'kept', reason = 'changed-since'
  where outcome = 'done' and bulk_id in (select id from bulk where state = 'undone');

-- A revision is never overwritten; only the number of its bulk is another one now.
drop trigger guide_revision_stays;
update guide_revision set bulk = bulk + (select coalesce(max(id), 0) from bulk) where bulk is not null;
create trigger guide_revision_stays before update on guide_revision
begin
  select raise(abort, 'a guide revision is never overwritten');
end;
insert into bulk_result (bulk_id, subject_id, outcome, reason, before, revision, content)
  select
    guide_bulk.id + (select coalesce(max(id), 0) from bulk),
    one.value ->> 'subject',
    one.value ->> 'outcome',
    case one.value ->> 'reason' when 'edited-since' then 'changed-since' else one.value ->> 'reason' end,
    one.value ->> 'before',
    one.value ->> 'after',
    json_object(
      'elements', json(coalesce(one.value -> 'elements', '[]')),
      'opened', one.value -> 'opened',
      'closed', one.value -> 'closed'
    )
  from guide_bulk, json_each(guide_bulk.results) as one;
insert into bulk (id, kind, state, actor, agency, content, done, skipped, created_at, undone_by, undone_at)
  select
    guide_bulk.id + (select coalesce(max(id), 0) from bulk),
    guide_bulk.kind,
    guide_bulk.state,
    guide_bulk.actor,
    coalesce(
      (
        select agency from log
        where subject = 'guide-bulk' and subject_id = cast(guide_bulk.id as text) and action <> 'undo'
        order by no limit 1
      ),
      ''
    ),
    guide_bulk.filter,
    0,
    0,
    guide_bulk.created_at,
    case when guide_bulk.undone_at is null then null else guide_bulk.actor end,
    guide_bulk.undone_at
  from guide_bulk;
drop table guide_bulk;
-- How many came to what is counted from the results.
alter table bulk drop column done;
alter table bulk drop column skipped;
create index bulk_result_by_outcome on bulk_result (bulk_id, outcome);

update meta set value = '13' where key = 'schema';
