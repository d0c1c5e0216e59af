-- What people decided about the links of guides: never overwritten, a change of mind is the next revision.
-- kind: item (linked to standard_code), none (of no standard item), withdrawn (the matcher decides again).
create table link_decision (
  guide_id text not null,
  revision integer not null,
  kind text not null check (kind in ('item', 'none', 'withdrawn')),
  standard_code text,
  reason text not null,
  actor text not null,
  created_at text not null,
  primary key (guide_id, revision),
  check ((kind = 'item') = (standard_code is not null))
);
create trigger link_decision_stays before update on link_decision
begin
  select raise(abort, 'a decision about a link is never overwritten');
end;
create trigger link_decision_remains before delete on link_decision
begin
  select raise(abort, 'a decision about a link is never deleted');
end;
create index link_by_how on link (how);

update meta set value = '6' where key = 'schema';
