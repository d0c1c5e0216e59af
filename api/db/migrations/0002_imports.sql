-- What an import answered, by the key that its sender gave it: the same key again gets the first answer and writes nothing.
-- body_hash tells whether it came with the same file; result is the answer as JSON.
create table import (
  actor text not null,
  key text not null,
  body_hash text not null,
  result text not null,
  created_at text not null,
  primary key (actor, key)
);

update meta set value = '2' where key = 'schema';
