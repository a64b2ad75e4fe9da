-- a message and all that follows it is one thread. It stands in exactly one place: it waits (for us, or for its writer), is done
-- with (contact_closures), is held as spam, or is read in another thread with which it was merged

alter table contact_messages
  drop constraint contact_messages_topic_check,
  drop constraint contact_messages_goes_to_check;
alter table contact_messages
  add constraint contact_messages_topic_check
    check (topic in ('GENERAL', 'INSTITUTIONAL', 'FEEDBACK', 'PARTNERSHIP', 'FINANCIAL_SUPPORT', 'SAFETY')) not valid,
  add constraint contact_messages_goes_to_check
    check (goes_to in ('HOSTS', 'OFFICES', 'MANAGER')) not valid,      -- MANAGER: the hosting manager alone
  add column traits int[] not null default '{}',                        -- what near-same texts have in common
  add column wished_host_id bigint references members on delete set null; -- whom the writer asked for
alter table contact_messages validate constraint contact_messages_topic_check;
alter table contact_messages validate constraint contact_messages_goes_to_check;
create index contact_messages_traits on contact_messages using gin (traits);
create index contact_messages_of_address on contact_messages (lower(email));
create index contact_messages_wishing on contact_messages (wished_host_id) where wished_host_id is not null;

-- who is to write next, since when, and until when we should have
create table contact_waits (
  message_id bigint primary key references contact_messages on delete cascade,
  whom text not null check (whom in ('US', 'WRITER')),
  since timestamptz not null,
  due_at timestamptz not null
);
create index contact_waits_by_due on contact_waits (whom, due_at, message_id);

-- who answers it: given by the program (nobody), by themself or by another of the team
create table contact_claims (
  message_id bigint primary key references contact_messages on delete cascade,
  host_id bigint not null references members on delete cascade,
  by_member_id bigint references members on delete set null,
  since timestamptz not null
);
create index contact_claims_of_host on contact_claims (host_id, message_id);
create index contact_claims_by on contact_claims (by_member_id) where by_member_id is not null;

-- held as spam, and why: no mail leaves for it, and anybody who answers can let it through
create table contact_holds (
  message_id bigint primary key references contact_messages on delete cascade,
  reasons text[] not null,
  at timestamptz not null
);
create index contact_holds_by_age on contact_holds (at);

-- read in another thread: undone by deleting the row
create table contact_merges (
  message_id bigint primary key references contact_messages on delete cascade,
  into_id bigint not null references contact_messages on delete cascade,
  by_member_id bigint references members on delete set null,
  at timestamptz not null,
  check (message_id <> into_id)
);
create index contact_merges_into on contact_merges (into_id);
create index contact_merges_by on contact_merges (by_member_id) where by_member_id is not null;

-- what followed the message: ours and the writer's
create table contact_letters (
  id bigint generated always as identity primary key,
  message_id bigint not null references contact_messages on delete cascade,
  ours boolean not null,
  author_id bigint references members on delete set null,
  body text not null check (length(body) <= 20000),
  at timestamptz not null
);
create index contact_letters_of_message on contact_letters (message_id, id);
create index contact_letters_of_author on contact_letters (author_id) where author_id is not null;

-- every mail to the writer: its Message-ID, by which an answer by mail is known, and the link by which they answer until then
create table contact_links (
  token_hash bytea primary key,
  message_id bigint not null references contact_messages on delete cascade,
  letter_id bigint references contact_letters on delete cascade,        -- which of our letters it carried; none: the thanks
  mail_id text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index contact_links_of_message on contact_links (message_id, letter_id);
create index contact_links_of_letter on contact_links (letter_id) where letter_id is not null;
create index contact_links_by_expiry on contact_links (expires_at);

-- what the team says about it among themselves
create table contact_notes (
  id bigint generated always as identity primary key,
  message_id bigint not null references contact_messages on delete cascade,
  author_id bigint references members on delete set null,
  body text not null check (length(body) <= 4000),
  at timestamptz not null
);
create index contact_notes_of_message on contact_notes (message_id, id);
create index contact_notes_of_author on contact_notes (author_id) where author_id is not null;

-- what an answer may begin with, edited by the team
create table contact_templates (
  id bigint generated always as identity primary key,
  address text not null unique,
  language text not null,
  title text not null check (length(title) between 1 and 80),
  body text not null check (length(body) between 1 and 10000),
  edited_by bigint references members on delete set null,
  edited_at timestamptz not null
);
create index contact_templates_in_order on contact_templates (language, id);
create index contact_templates_by_whom on contact_templates (edited_by);

-- a message waits from the moment it comes in, whichever version of the program took it …
create function contact_message_waits() returns trigger language plpgsql as $$
begin
  insert into contact_waits (message_id, whom, since, due_at)
  values (new.id, 'US', new.came_at, new.came_at + case new.topic when 'SAFETY' then interval '4 hours' else interval '48 hours' end);
  return null;
end
$$;
create trigger contact_message_waits after insert on contact_messages
  for each row execute function contact_message_waits();

-- … until it is done with
create function contact_message_is_done_with() returns trigger language plpgsql as $$
begin
  delete from contact_waits where message_id = new.message_id;
  return null;
end
$$;
create trigger contact_message_is_done_with after insert on contact_closures
  for each row execute function contact_message_is_done_with();

insert into contact_waits (message_id, whom, since, due_at)
select t.id, 'US', t.came_at, t.came_at + interval '48 hours'
  from contact_messages t
 where not exists (select from contact_closures c where c.message_id = t.id);

-- what waits for the team, for the desk: host_id is who was given it, who works for them stands in desks
create view contact_waiting as
select w.message_id, t.address, t.topic, t.goes_to, t.language, c.host_id, w.since, w.due_at
  from contact_waits w
  join contact_messages t on t.id = w.message_id
  left join contact_claims c on c.message_id = w.message_id
 where w.whom = 'US';

insert into contact_templates (address, language, title, body, edited_at) values
  ('contactthanks0en', 'en', 'Thanks, and how to join', E'Hello {name},\n\nThank you for writing to us. [Answer here what was asked.]\n\nIf you would like to take part, you can join free of charge. Every member has a host who helps them find people and resources.\n\nKind regards\n{host}', now()),
  ('contacthelpli0en', 'en', 'We are not a helpline', E'Hello {name},\n\nThank you for your trust. The network is not a helpline, and we cannot help individual people. If you or somebody near you is in danger, please turn to your local emergency services, the nearest health facility, or an organization that helps people where you are.\n\nKind regards\n{host}', now()),
  ('contactthanks0fr', 'fr', 'Merci, et comment nous rejoindre', E'Bonjour {name},\n\nMerci de nous avoir écrit. [Répondez ici à la question.]\n\nSi vous souhaitez participer, vous pouvez nous rejoindre gratuitement. Chaque membre a un hôte qui l’aide à trouver des personnes et des ressources.\n\nBien cordialement,\n{host}', now()),
  ('contacthelpli0fr', 'fr', 'Nous ne sommes pas une ligne d’aide', E'Bonjour {name},\n\nMerci de votre confiance. Le réseau n’est pas une ligne d’aide, et nous ne pouvons pas aider des personnes individuellement. Si vous ou un proche êtes en danger, adressez-vous aux secours locaux, au centre de santé le plus proche ou à une organisation qui aide les personnes là où vous êtes.\n\nBien cordialement,\n{host}', now()),
  ('contactthanks0es', 'es', 'Gracias, y cómo unirse', E'Hola, {name}:\n\nGracias por escribirnos. [Responda aquí a la pregunta.]\n\nSi desea participar, puede unirse gratuitamente. Cada miembro tiene un anfitrión o una anfitriona que le ayuda a encontrar personas y recursos.\n\nUn saludo cordial,\n{host}', now()),
  ('contacthelpli0es', 'es', 'No somos una línea de ayuda', E'Hola, {name}:\n\nGracias por su confianza. La red no es una línea de ayuda y no podemos atender a personas individualmente. Si usted o alguien cercano está en peligro, acuda a los servicios de emergencia locales, al centro de salud más próximo o a una organización que ayude a las personas donde usted está.\n\nUn saludo cordial,\n{host}', now()),
  ('contactthanks0ar', 'ar', 'شكر وكيفية الانضمام', E'تحية طيبة {name}،\n\nشكراً لكتابتك إلينا. [أجب هنا عمّا سُئل.]\n\nإن أردت المشاركة فالانضمام مجاني، ولكل عضو مضيف يساعده في العثور على الناس والموارد.\n\nمع أطيب التحيات\n{host}', now()),
  ('contacthelpli0ar', 'ar', 'لسنا خط مساعدة', E'تحية طيبة {name}،\n\nشكراً لثقتك. الشبكة ليست خط مساعدة، ولا نستطيع مساعدة الأفراد مباشرة. إن كنت أنت أو أحد قريب منك في خطر فتوجّه إلى خدمات الطوارئ المحلية أو أقرب مرفق صحي أو منظمة تساعد الناس حيث أنت.\n\nمع أطيب التحيات\n{host}', now());
