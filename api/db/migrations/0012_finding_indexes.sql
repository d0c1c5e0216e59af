-- A count over 100,000 findings may not read the findings themselves: each is some kilobytes.
-- By due date as the list orders it, those that are due at no day last (api/findings/list.ts).
drop index finding_by_due;
create index finding_by_due on finding (
  ifnull(due, '9999-12-31'), rank, region, agency, fingerprint, family, rule, kind, state
);
-- By item and region, in the order in which the matrix sums them up.
drop index finding_by_standard;
create index finding_by_standard on finding (standard_code, region, rule, rank, state);
-- All that facets and gates count of how findings live, in the order in which facets sum it up.
create index finding_by_life on finding (
  agency, state, rank, cause, assignee, asked, due, opened_in, changed_in, region, family, rule, kind
);

update meta set value = '12' where key = 'schema';
