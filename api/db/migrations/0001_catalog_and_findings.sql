-- What is known of the database itself, and of the catalog beside its rows: schema, generation, config, notice.
-- generation counts the writes: a batch that was made from an older state fails on its not null.
create table meta (
  key text primary key,
  value text not null
);

-- Versions of the provincial standard; content is the directory as JSON, without its items.
create table directory (
  no integer primary key,
  id text not null,
  version text not null,
  content text not null,
  created_at text not null,
  unique (id, version)
);

create table standard_item (
  directory_no integer not null references directory (no),
  code text not null,
  position integer not null,
  content text not null,
  primary key (directory_no, code)
);

create table agency (
  uscc text primary key,
  position integer not null,
  content text not null
);

-- The current state of each guide; its text stands in guide_revision.
create table guide (
  no integer primary key,
  id text not null unique,
  revision integer not null,
  agency text not null,
  region text not null,
  status text not null,
  channel text not null,
  name text not null
);
create index guide_by_agency on guide (agency);
create index guide_by_region on guide (region, status, agency);

create table guide_revision (
  guide_id text not null,
  revision integer not null,
  content text not null,
  actor text not null,
  cause text not null,
  created_at text not null,
  primary key (guide_id, revision)
);

-- Revisions are never overwritten: undo writes another.
create trigger guide_revision_stays before update on guide_revision
begin
  select raise(abort, 'a guide revision is never overwritten');
end;
create trigger guide_revision_remains before delete on guide_revision
begin
  select raise(abort, 'a guide revision is never deleted');
end;

create table link (
  guide_id text primary key,
  standard_code text,
  family text,
  how text not null,
  confidence real not null,
  content text not null
);
create index link_by_item on link (standard_code);
create index link_by_family on link (family);

-- summary is JSON: counts, uniformity, timings and what could not be run.
create table scan (
  id integer primary key,
  as_of text not null,
  directory_no integer not null references directory (no),
  actor text not null,
  started_at text not null,
  finished_at text not null,
  summary text not null
);

-- unit is the unit of work that found it and finds it again; rank is 0 error, 1 warning, 2 info; family is '' where
-- the finding is about no item. A rule's id begins with its element.
create table finding (
  fingerprint text primary key,
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
  content text not null
);
-- One index an order of the list; with what follows the fingerprint each holds all that facets filter and count by.
create index finding_by_severity on finding (rank, region, agency, family, fingerprint, rule, kind);
create index finding_by_agency on finding (region, agency, rank, family, fingerprint, rule, kind);
create index finding_by_item on finding (family, rank, region, agency, fingerprint, rule, kind);
create index finding_by_rule on finding (rule, rank, region, agency, fingerprint, family, kind);
create index finding_by_region on finding (region, rule, rank, agency);
create index finding_by_standard on finding (standard_code, rank);
create index finding_by_unit on finding (unit);
create index finding_by_guide on finding (guide_id);
create index finding_by_parent on finding (parent) where parent is not null;

-- What each published guide counts for in uniformity: its pairs and those with an error, as bits (rules/uniformity.ts).
create table outcome (
  guide_id text primary key,
  region text not null,
  agency text not null,
  standard_code text,
  unit text not null,
  pairs integer not null,
  faulty integer not null
);
create index outcome_by_unit on outcome (unit);
create index outcome_by_item on outcome (standard_code);
create index outcome_by_region on outcome (region, pairs, faulty, agency);

-- Names, codes and agencies of guides in pairs of characters; rowid is guide.no.
create virtual table guide_search using fts5 (words);

insert into meta (key, value) values ('schema', '1'), ('generation', '0');
