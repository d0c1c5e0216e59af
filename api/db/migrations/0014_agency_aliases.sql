-- Names of agencies are added and revoked as those of documents and laws are.

create table alias_change_with_agencies (
  id integer primary key,
  kind text not null check (kind in ('added', 'revoked')),
  scope text not null check (scope in ('material', 'form', 'law', 'agency')),
  term text not null,
  canonical text not null,
  reason text not null,
  actor text not null,
  created_at text not null
);
insert into alias_change_with_agencies select * from alias_change;
drop table alias_change;
alter table alias_change_with_agencies rename to alias_change;
create index alias_change_by_term on alias_change (scope, term, canonical, id);
create trigger alias_change_stays before update on alias_change
begin
  select raise(abort, 'a change of the dictionary is never overwritten');
end;
create trigger alias_change_remains before delete on alias_change
begin
  select raise(abort, 'a change of the dictionary is never deleted');
end;

update meta set value = '14' where key = 'schema';
