-- What is edited of a guide and not published: one draft a guide, made from base_revision of the guide. revision counts
-- every change of the draft and never begins anew, so that a late write is told apart; content is null where there is none.
create table guide_draft (
  guide_id text primary key,
  revision integer not null,
  base_revision integer not null,
  content text,
  person text not null,
  updated_at text not null
);

-- Why a revision was published although it opens errors, and the bulk that wrote it.
alter table guide_revision add column reason text;
alter table guide_revision add column bulk integer;

-- A change of many guides by one person: what was asked, what became of each thing, and whether it was undone.
-- filter, counts and results are JSON in the shape of the kind; state is running, done, undoing or undone.
create table guide_bulk (
  id integer primary key,
  kind text not null,
  actor text not null,
  state text not null,
  filter text not null,
  counts text not null,
  results text not null,
  created_at text not null,
  undone_at text
);

update meta set value = '8' where key = 'schema';
