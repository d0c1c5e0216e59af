-- Work that outlives its request. One runs at a time, and of those that wait no two are for the same.
-- revision rises with every state, and a change of state names the one that it was made from. heartbeat_at tells when
-- its runner was last heard of: one that is long silent was killed. Jobs are no part of what generation counts, since no
-- answer about the catalog depends on them.
create table job (
  id integer primary key,
  kind text not null check (kind = 'scan'),
  scope text not null check (scope in ('full', 'agency', 'family')),
  subject text not null,
  as_of text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
  revision integer not null,
  actor text not null,
  asked_at text not null,
  started_at text,
  finished_at text,
  runner text,
  heartbeat_at text,
  step text,
  step_at text,
  done integer not null,
  total integer not null,
  confirmed integer not null,
  attempt integer not null,
  resumes integer references job (id),
  generation integer,
  scan integer references scan (id),
  changes text,
  error text
);
create unique index job_running on job (kind) where state = 'running';
create unique index job_waiting on job (kind, scope, subject, as_of, confirmed) where state = 'waiting';
create unique index job_resumed on job (resumes) where resumes is not null;
create index job_by_state on job (state, id);

-- The scans that were made before there were jobs.
insert into job (kind, scope, subject, as_of, state, revision, actor, asked_at, started_at, finished_at, done, total, confirmed, attempt, scan)
select 'scan', 'full', '', as_of, 'done', 2, actor, started_at, started_at, finished_at, 0, 0, 0, 1, id from scan order by id;

update meta set value = '4' where key = 'schema';
