-- what a welcome may begin with: several templates in each language, edited by the team. Placeholders: {member}, {host}, {topics},
-- {languages}; a sentence in brackets is for the host to write
create table welcome_templates (
  id bigint generated always as identity primary key,
  address text not null unique,
  language text not null
);

-- every text that a template ever had, the latest holds: who changed what, and when
create table welcome_template_versions (
  id bigint generated always as identity primary key,
  template_id bigint not null references welcome_templates on delete cascade,
  name text not null check (length(name) between 1 and 60),
  body text not null check (length(body) between 1 and 8000),
  by_member_id bigint references members on delete set null,          -- none: it came with the program, or who wrote it has left
  at timestamptz not null
);
create index welcome_template_versions_in_order on welcome_template_versions (template_id, id desc);
create index welcome_template_versions_by_whom on welcome_template_versions (by_member_id);

-- which are not offered any more
create table welcome_template_endings (
  template_id bigint primary key references welcome_templates on delete cascade,
  by_member_id bigint references members on delete set null,
  at timestamptz not null
);
create index welcome_template_endings_by_whom on welcome_template_endings (by_member_id);

-- the templates that came with the program
insert into welcome_templates (id, address, language) overriding system value values
  (1, 'templateen000001', 'en'),
  (2, 'templatefr000002', 'fr'),
  (3, 'templatees000003', 'es'),
  (4, 'templatear000004', 'ar');
insert into welcome_template_versions (id, template_id, name, body, at) overriding system value values
  (1, 1, 'Welcome', $welcome$Hello {member},

welcome to the MHPSS Network. I am {host}, your host: the person here whom you can ask anything about the network.

[Write here, in a sentence or two, what you noticed in their profile, and whom or what you would like to show them.]

Three good first steps: look at the groups and join one that is close to your work; search the library for what you need next; and complete your profile, so that others find you.

Just answer this message if you have a question or look for somebody. It can be short, and in any language we share. Please do not write names or details of people you support.

{host}$welcome$, now()),
  (2, 2, 'Accueil', $welcome$Bonjour {member},

bienvenue au Réseau MHPSS. Je suis {host}, votre hôte : la personne à qui vous pouvez tout demander au sujet du réseau.

[Écrivez ici, en une ou deux phrases, ce que vous avez remarqué dans son profil, et qui ou quoi vous aimeriez lui faire connaître.]

Trois bons premiers pas : regardez les groupes et rejoignez-en un proche de votre travail ; cherchez dans la bibliothèque ce qu’il vous faut ; complétez votre profil, pour que d’autres vous trouvent.

Répondez simplement à ce message si vous avez une question ou cherchez quelqu’un. Quelques mots suffisent, dans une langue que nous partageons. N’écrivez ni noms ni détails sur les personnes que vous accompagnez.

{host}$welcome$, now()),
  (3, 3, 'Bienvenida', $welcome$Hola, {member}:

Le doy la bienvenida a la Red MHPSS. Soy {host}, su persona anfitriona: a quien puede preguntar cualquier cosa sobre la red.

[Escriba aquí, en una o dos frases, qué le llamó la atención de su perfil y a quién o qué le gustaría mostrarle.]

Tres buenos primeros pasos: mire los grupos y únase a uno cercano a su trabajo; busque en la biblioteca lo que necesita; y complete su perfil, para que otras personas le encuentren.

Responda a este mensaje si tiene una pregunta o busca a alguien. Basta con unas palabras, en cualquier idioma que compartamos. Por favor, no escriba nombres ni detalles de las personas a las que acompaña.

{host}$welcome$, now()),
  (4, 4, 'ترحيب', $welcome$مرحباً {member}،

أهلاً بك في شبكة MHPSS. أنا {host}، مضيفك هنا: يمكنك أن تسألني عن أي شيء في الشبكة.

[اكتب هنا في جملة أو جملتين ما لفت نظرك في ملف هذا العضو، ومن أو ماذا تودّ أن تعرّفه به.]

ثلاث خطوات أولى جيدة: تصفّح المجموعات وانضم إلى واحدة قريبة من عملك، وابحث في المكتبة عما تحتاج إليه، وأكمل ملفك ليجدك الآخرون.

يكفي أن ترد على هذه الرسالة إن كان لديك سؤال أو كنت تبحث عن شخص ما، ولو بكلمات قليلة وبأي لغة مشتركة بيننا. نرجو ألا تكتب أسماء أو تفاصيل عن أشخاص تدعمهم.

{host}$welcome$, now());
alter sequence welcome_templates_id_seq restart with 1000;
alter sequence welcome_template_versions_id_seq restart with 1000;
