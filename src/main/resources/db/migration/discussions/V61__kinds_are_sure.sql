alter table discussions validate constraint discussions_kind_check;
