-- which challenges have been tried with a passkey: each is worth one try. Those that were only given are in the browser that asked.
-- passkey_challenges is written by the version before this one alone, and goes when no such version runs any more
create table spent_challenges (
  challenge bytea primary key,
  expires_at timestamptz not null
);
create index spent_challenges_by_age on spent_challenges (expires_at);
