alter table reports validate constraint reports_reason_check;
alter table closures validate constraint closures_outcome_check;
