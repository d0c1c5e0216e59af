-- The catalogues of e-certificates and shared data as rows: as one value they could outgrow what a value may hold.

create table holding (
  position integer primary key,
  code text not null,
  content text not null
);
insert into holding (position, code, content)
  select entry.key, entry.value ->> 'code', entry.value
  from meta, json_each(meta.value) as entry where meta.key = 'holdings';
delete from meta where key = 'holdings';

update meta set value = '15' where key = 'schema';
