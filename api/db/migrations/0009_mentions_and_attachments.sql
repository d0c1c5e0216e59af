-- Who was called upon in a comment on a finding: one row a person and comment. origin is the bulk that made the comment,
-- with which it goes when that is undone. read_at is null until the person says that it is read.
create table mention (
  id integer primary key,
  finding_id integer not null,
  person text not null,
  actor text not null,
  at text not null,
  origin text not null,
  text text not null,
  read_at text
);
create index mention_unread on mention (person, id) where read_at is null;
create index mention_by_finding on mention (finding_id);

-- A file that somebody attached to a finding. hash is SHA-256 of its bytes. What is removed keeps its row, and loses its
-- content.
create table attachment (
  id integer primary key,
  finding_id integer not null,
  name text not null,
  size integer not null,
  hash text not null,
  actor text not null,
  at text not null,
  removed_by text,
  removed_at text
);
create index attachment_by_finding on attachment (finding_id);

-- Its bytes in Base64, in pieces that a row can hold.
create table attachment_chunk (
  attachment_id integer not null references attachment (id),
  position integer not null,
  content text not null,
  primary key (attachment_id, position)
);

update meta set value = '9' where key = 'schema';
