-- Each entry of the log with which a finding came to stand elsewhere: from where, to where, and the scan that ends the
-- interval in which it did, so the next one where none runs. was is 'none' for a new one; a closed one stands at its
-- reason. Trends are sums over these rows, so they can't drift from what happened.
create table finding_step (
  log_no integer primary key,
  scan_id integer not null,
  finding_id integer not null,
  agency text not null,
  was text not null,
  became text not null
);
create index finding_step_by_scan on finding_step (scan_id, was, became);
create index finding_step_by_agency on finding_step (agency, scan_id, was, became);

-- agency may change: with the finding that is filed under another one.
create trigger finding_step_stays before update of log_no, scan_id, finding_id, was, became on finding_step
begin
  select raise(abort, 'a step of a finding is never overwritten');
end;
create trigger finding_step_remains before delete on finding_step
begin
  select raise(abort, 'a step of a finding is never deleted');
end;

-- Of what happened before, only what it came to is told: trends begin with the last scan.
insert into finding_step
select max(log.no), (select coalesce(max(id), 0) from scan), finding.id, finding.agency, 'none',
  case finding.state when 'closed' then finding.reason else finding.state end
from finding join log on log.subject = 'finding' and log.subject_id = cast(finding.id as text)
group by finding.id;

update meta set value = '11' where key = 'schema';
