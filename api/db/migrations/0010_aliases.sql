-- What people changed in the dictionary of names that mean the same: never overwritten; the last change of a name in a
-- scope holds. kind: added (term is another name of canonical), revoked (it is no longer one, built in or not).
create table alias_change (
  id integer primary key,
  kind text not null check (kind in ('added', 'revoked')),
  scope text not null check (scope in ('material', 'form', 'law')),
  term text not null,
  canonical text not null,
  reason text not null,
  actor text not null,
  created_at text not null
);
create index alias_change_by_term on alias_change (scope, term, canonical, id);
create trigger alias_change_stays before update on alias_change
begin
  select raise(abort, 'a change of the dictionary is never overwritten');
end;
create trigger alias_change_remains before delete on alias_change
begin
  select raise(abort, 'a change of the dictionary is never deleted');
end;

update meta set value = '10' where key = 'schema';
