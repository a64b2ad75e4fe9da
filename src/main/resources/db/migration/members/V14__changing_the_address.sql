-- who wants another email address: it takes effect when the new mailbox and the old one have agreed, or, for who can no longer
-- open the old one, when the new one has and the old one has kept silent for a week
create table email_changes (
  member_id bigint primary key references members on delete cascade,
  email text not null,
  email_key text not null,
  new_token_hash bytea not null unique,            -- of the link mailed to the new mailbox
  old_token_hash bytea not null unique,            -- and to the old one
  old_is_lost boolean not null,
  session text,                                    -- the address of the session that asked: it goes on
  asked_at timestamptz not null,
  confirmed_at timestamptz,                        -- at the new mailbox
  agreed_at timestamptz,                           -- at the old one
  reminded_at timestamptz,                         -- when the old one was written to again
  expires_at timestamptz not null
);
create index email_changes_by_age on email_changes (expires_at);
