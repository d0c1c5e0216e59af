-- A finding lives on after the scan that found it: its state, its clock, and what happened to it. Findings of before
-- had no life that could be told, so the next scan finds them anew; meta.rescan asks for that scan.
drop table finding;

-- unit is the unit of work that found it and finds it again; rank is 0 error, 1 warning, 2 info; family is '' where
-- the finding is about no item. A rule's id begins with its element. parent is the fingerprint of the province's
-- finding that it hangs under.
-- state and what follows tell its life (rules/life.ts), of which life is all as JSON. evidence is what it was found with
-- last. opened_in and changed_in are the scan in which, or before which, it opened and its evidence changed. since is
-- when it was found first, settled_at when it was closed. revision counts what happened to it.
create table finding (
  id integer primary key,
  fingerprint text not null unique,
  rank integer not null,
  kind text not null,
  rule text not null,
  region text not null,
  agency text not null,
  guide_id text,
  standard_code text,
  family text not null,
  parent text,
  unit text not null,
  content text not null,
  evidence text not null,
  state text not null,
  reason text,
  cause text not null,
  occurrence integer not null,
  due text,
  assignee text,
  asked text,
  opened_in integer not null,
  changed_in integer not null,
  since text not null,
  settled_at text,
  revision integer not null,
  life text not null
);
-- One index an order of the list; with what follows the fingerprint each holds all that facets filter and count by.
create index finding_by_severity on finding (rank, region, agency, family, fingerprint, rule, kind, state);
create index finding_by_agency on finding (region, agency, rank, family, fingerprint, rule, kind, state);
create index finding_by_item on finding (family, rank, region, agency, fingerprint, rule, kind, state);
create index finding_by_rule on finding (rule, rank, region, agency, fingerprint, family, kind, state);
create index finding_by_due on finding (due, rank, region, agency, fingerprint, family, rule, kind, state);
create index finding_by_region on finding (region, rule, rank, agency, state);
create index finding_by_standard on finding (standard_code, rank, state);
create index finding_by_unit on finding (unit);
create index finding_by_guide on finding (guide_id);
create index finding_by_parent on finding (parent) where parent is not null;
create index finding_by_assignee on finding (assignee) where assignee is not null;
create index finding_by_asked on finding (asked) where asked is not null;

-- What a guide's exempt and disputed findings would count for: apart from faulty.
alter table outcome add column excused integer not null default 0;

-- Everything that a person or a scan did, one after the other; hash chains each entry to the one before.
-- origin is what it was part of (edit, scan:42, import:7, bulk:12), agency whose it is ('' the province's own).
create table log (
  no integer primary key,
  at text not null,
  actor text not null,
  action text not null,
  subject text not null,
  subject_id text not null,
  agency text not null,
  origin text not null,
  content text not null,
  hash text not null
);
create index log_by_subject on log (subject, subject_id, no);
create index log_by_agency on log (agency, no);
create trigger log_stays before update on log
begin
  select raise(abort, 'the log is never overwritten');
end;
create trigger log_remains before delete on log
begin
  select raise(abort, 'the log is never deleted');
end;

-- What was asked of the province for some findings, and how it was answered; scope is how they were chosen, as JSON.
create table decision (
  id integer primary key,
  kind text not null,
  state text not null,
  agency text not null,
  scope text not null,
  reason text not null,
  document text,
  until text,
  asked_by text not null,
  asked_at text not null,
  answered_by text,
  answered_at text,
  answer text,
  ended_at text,
  revision integer not null
);
create index decision_by_state on decision (state, kind, until);

-- The findings that a decision covers, each with the evidence that it was made about: it never covers other evidence.
create table decision_finding (
  decision_id integer not null,
  finding_id integer not null,
  evidence text not null,
  primary key (decision_id, finding_id)
);
create index decision_of_finding on decision_finding (finding_id);

-- What was done to many at once, and can be undone for a day; content is what was asked, as JSON.
create table bulk (
  id integer primary key,
  kind text not null,
  state text not null,
  actor text not null,
  agency text not null,
  content text not null,
  done integer not null,
  skipped integer not null,
  created_at text not null,
  answered_by text,
  answered_at text,
  undone_by text,
  undone_at text
);
create index bulk_by_agency on bulk (agency, id);

-- What became of each: done, or skipped and why; before is what it was, as JSON, and revision what it became.
create table bulk_result (
  bulk_id integer not null,
  subject_id text not null,
  outcome text not null,
  reason text,
  before text,
  revision integer,
  primary key (bulk_id, subject_id)
);

-- Whether an agency's gate was open after a scan, where that changed; content is its lines as JSON.
create table gate (
  agency text not null,
  scan_id integer not null,
  passed integer not null,
  content text not null,
  primary key (agency, scan_id)
);

insert into meta (key, value) select 'rescan', '1' where exists (select 1 from scan);
delete from outcome;
update meta set value = '3' where key = 'schema';
