-- two members have one conversation of their own, whoever began it: the one who joined first stands first
alter table conversations drop constraint conversations_kind_check;
alter table conversations add constraint conversations_kind_check check (kind in ('HOST', 'DIRECT'));
