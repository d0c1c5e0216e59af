-- A file of guides that somebody brings in, from its upload to its undoing. scope is whose it is: province, or an
-- agency's credit code. revision counts its writes: a batch made from an older state fails on its not null.
create table stored_import (
  no integer primary key,
  revision integer not null,
  scope text not null,
  actor text not null,
  name text not null,
  size integer not null,
  hash text not null,
  state text not null,
  settings text not null,
  result text,
  failure text,
  checked_at integer not null,
  created_at text not null,
  finished_at text,
  undone_at text,
  undone_by text
);
create index stored_import_by_scope on stored_import (scope, no);

-- The file itself in Base64, in pieces that a row can hold.
create table import_chunk (
  import_no integer not null references stored_import (no),
  position integer not null,
  content text not null,
  primary key (import_no, position)
);

-- Every record of the file. What is written of it is marked in the batch that writes it, so that an import that was
-- cut off goes on after the last whole batch.
create table import_record (
  import_no integer not null references stored_import (no),
  position integer not null,
  outcome text not null,
  rows integer not null,
  place text not null,
  guide_id text,
  title text not null,
  content text,
  source text,
  before integer not null,
  written integer,
  undone integer,
  primary key (import_no, position)
);
create index import_record_by_outcome on import_record (import_no, outcome, written, position);
create index import_record_by_guide on import_record (import_no, guide_id);

create table import_trouble (
  import_no integer not null references stored_import (no),
  record integer not null,
  at integer not null,
  reason text not null,
  field text not null,
  value text not null,
  suggestion text,
  content text not null,
  primary key (import_no, record, at)
);
create index import_trouble_by_reason on import_trouble (import_no, reason, field, value);

create table import_correction (
  import_no integer not null references stored_import (no),
  record integer not null,
  sheet text not null,
  line integer not null,
  letters text not null,
  field text not null,
  text text not null,
  primary key (import_no, sheet, line, letters, field)
);

-- How the columns of a source's files were matched before: one profile for the province and for each agency.
create table import_profile (
  scope text primary key,
  content text not null
);

update meta set value = '7' where key = 'schema';
