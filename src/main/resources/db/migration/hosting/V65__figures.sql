set local statement_timeout = 0;

-- whole hours up to four days, then whole days, at most thirty
create function hours_taken(since timestamptz, until timestamptz) returns int
  language sql immutable
  return (select case when h < 96 then h else least(h / 24 * 24, 720) end
            from (select greatest(0, floor(extract(epoch from until - since) / 3600))::int as h) t);

-- how often hosts took how long, counted as it happens, so that nobody reads years of conversations to see how a team does. No word
-- and no member is in it; who leaves the network takes their name out of it
create table times_taken (
  month date not null check (extract(day from month) = 1),              -- by universal time
  what text not null check (what in ('WELCOME', 'LATE_WELCOME', 'ANSWER')),
  hours int not null check (hours between 0 and 720),
  host_id bigint references members on delete set null,
  times int not null check (times > 0),
  unique (month, what, hours, host_id)
);
create index times_taken_of_host on times_taken (host_id);

-- how many joined and how many each host had, as it was last counted in a month
create table team_months (
  month date not null check (extract(day from month) = 1),
  host_id bigint references members on delete set null,
  joined int not null,
  members int not null,
  unique (month, host_id)
);
create index team_months_of_host on team_months (host_id);

-- whom there are hosts for, counted now and then: how many speak a language, and how many of these no host can speak with at all
create table hosted_by_language (
  language text primary key,
  members int not null,
  alone int not null
);
create table hosted_by_country (
  country text primary key,
  members int not null
);

-- what is known of the time before
insert into times_taken (month, what, hours, host_id, times)
select date_trunc('month', a.welcomed_at at time zone 'UTC')::date,
       case when a.welcomed_at > a.due_at then 'LATE_WELCOME' else 'WELCOME' end,
       hours_taken(m.joined_at, a.welcomed_at), a.host_id, count(*)
  from assignments a
  join member_for_hosting m on m.id = a.member_id
 where a.welcomed_at is not null and a.host_id <> a.member_id
 group by 1, 2, 3, 4;

insert into times_taken (month, what, hours, host_id, times)
with said as (
  select m.conversation_id, m.author_id, m.sent_at, m.author_id = c.whose_id as asks,
         count(*) filter (where m.author_id is distinct from c.whose_id)
           over (partition by m.conversation_id order by m.id rows between unbounded preceding and 1 preceding) as turn
    from message_text m
    join conversation_participants c on c.conversation_id = m.conversation_id and c.member_id = c.whose_id
   where c.kind = 'HOST'
), turns as (
  select min(sent_at) filter (where asks) as asked,
         max(sent_at) filter (where not asks) as answered,
         max(author_id) filter (where not asks) as host_id
    from said
   group by conversation_id, turn
)
select date_trunc('month', answered at time zone 'UTC')::date, 'ANSWER', hours_taken(asked, answered), host_id, count(*)
  from turns
 where asked is not null and host_id is not null
 group by 1, 2, 3, 4;

insert into team_months (month, host_id, joined, members)
select date_trunc('month', m.joined_at at time zone 'UTC')::date, a.host_id, count(*), 0
  from assignments a
  join member_for_hosting m on m.id = a.member_id
 where a.host_id <> a.member_id
 group by 1, 2;
