-- the demo community, invented; written by WriteDemo in the tests
insert into hosts (member_id, kind, regions, languages, capacity, since)
select m.id, v.kind, cast(v.regions as text[]), cast(v.languages as text[]), v.capacity, m.joined_at
  from (values
  ('4rhkwpb5djktqek1', 'MANAGER', '{"150","143"}', '{"en","fr","ru","ro","uk"}', 40),
  ('d2rxcxs8ek5trst6', 'NETWORK', '{"002"}', '{"en","fr","ha"}', 80),
  ('p29rynq9v6z0x7y9', 'NETWORK', '{"142","009"}', '{"en","ta","si","hi","ne","bn"}', 80),
  ('twxe2tf068wsgjy0', 'REGIONAL', '{"011","017"}', '{"fr","wo","en"}', 60),
  ('gabtjsd3xmkg5wvz', 'REGIONAL', '{"019","039"}', '{"es","pt","en"}', 60),
  ('wta464rjz96amby9', 'REGIONAL', '{"145","015"}', '{"ar","en"}', 60)) v (address, kind, regions, languages, capacity)
  join members m on m.address = v.address;
insert into host_words (host_id, language, background, ask_me, written_at)
select m.id, v.language, v.background, v.ask_me, m.joined_at + interval '1 minute' * v.turn
  from (values
  ('4rhkwpb5djktqek1', 'en', 'I coordinated staff care for teams that moved between borders, and hosted a women’s group before that. I have read more welcome messages than novels.', 'How the hosting team works, a host who is away, a wish for another host, staff care for small organizations.', 0),
  ('4rhkwpb5djktqek1', 'fr', 'J’ai coordonné le soutien au personnel d’équipes en mouvement entre les frontières. Auparavant, j’animais un groupe de femmes.', 'Le travail de l’équipe d’accueil, le changement d’hôte, le soutien au personnel des petites organisations.', 1),
  ('d2rxcxs8ek5trst6', 'en', 'Community psychiatric nurse, then trainer of volunteers in the north of Ghana. I work best with people who have just arrived.', 'Your first steps here, training volunteers, working with healers and faith leaders.', 0),
  ('d2rxcxs8ek5trst6', 'fr', 'Infirmier en psychiatrie communautaire, puis formateur de bénévoles dans le nord du Ghana.', 'Vos premiers pas ici, la formation de bénévoles, le travail avec les guérisseurs et les chefs religieux.', 1),
  ('p29rynq9v6z0x7y9', 'en', 'Clinical psychologist and teacher. I have worked in hospitals and in fishing villages, and learned to ask before planning.', 'Whom to meet in South and East Asia, research on a topic, planning before the next storm.', 0),
  ('twxe2tf068wsgjy0', 'fr', 'Assistante sociale. J’ai accompagné des équipes communautaires pendant des épidémies et des inondations.', 'Des ressources en français, des collègues de l’autre côté d’une frontière, la traduction du français au wolof.', 0),
  ('twxe2tf068wsgjy0', 'en', 'Social worker. I have stood by community teams through epidemics and floods.', 'Resources in French, colleagues across a border, translation between French and Wolof.', 1),
  ('gabtjsd3xmkg5wvz', 'es', 'Psicóloga comunitaria. He trabajado con comunidades que vivieron el conflicto y con familias que buscan a los suyos.', 'Equipos afines en América Latina, materiales en español y portugués, acompañamiento a familias.', 0),
  ('gabtjsd3xmkg5wvz', 'en', 'Community psychologist. I have worked with communities that lived through conflict and with families who search for their own.', 'Teams like yours in Latin America, materials in Spanish and Portuguese, support for families.', 1),
  ('wta464rjz96amby9', 'ar', 'أخصائية نفسية ومدرّبة. عملت سنوات مع فرق مجتمعية في المدن والمخيمات، وأراجع الترجمات كلمة كلمة.', 'مواد بالعربية، مراجعة ترجمة، الإشراف على المتطوعين، زملاء في المنطقة.', 0),
  ('wta464rjz96amby9', 'en', 'Psychologist and trainer. For years I have worked with community teams in towns and camps, and I read translations word by word.', 'Materials in Arabic, a second look at a translation, supervision of volunteers, colleagues in the region.', 1)) v (address, language, background, ask_me, turn)
  join members m on m.address = v.address;
insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
select m.id, h.id, coalesce(v.since, m.joined_at), cast(v.reasons as text[]),
       coalesce(v.since, m.joined_at) + interval '48 hours', m.joined_at + v.welcomed * interval '1 hour'
  from (values
  ('4rhkwpb5djktqek1', 'd2rxcxs8ek5trst6', '{"speaks:en,fr"}', cast(null as timestamptz), 4),
  ('d2rxcxs8ek5trst6', 'twxe2tf068wsgjy0', '{"speaks:en,fr","region:011"}', cast(null as timestamptz), 38),
  ('p29rynq9v6z0x7y9', '4rhkwpb5djktqek1', '{"speaks:en"}', cast(null as timestamptz), 7),
  ('twxe2tf068wsgjy0', 'd2rxcxs8ek5trst6', '{"speaks:fr,en","region:002"}', cast(null as timestamptz), 14),
  ('gabtjsd3xmkg5wvz', '4rhkwpb5djktqek1', '{"speaks:en"}', cast(null as timestamptz), 18),
  ('wta464rjz96amby9', 'p29rynq9v6z0x7y9', '{"speaks:en","region:142"}', cast(null as timestamptz), 27),
  ('5x9w3b6fz7h2607g', 'd2rxcxs8ek5trst6', '{"speaks:en,fr","region:002"}', cast(null as timestamptz), 21),
  ('16ez8hs89286jyde', 'wta464rjz96amby9', '{"speaks:en,ar","region:145"}', cast(null as timestamptz), 39),
  ('3n9f2k8d5psffnyb', 'd2rxcxs8ek5trst6', '{"speaks:en","region:002"}', cast(null as timestamptz), 23),
  ('1ak8eyxqwd8j6rnw', 'p29rynq9v6z0x7y9', '{"speaks:en,bn","region:142"}', cast(null as timestamptz), 2),
  ('refyx1gtqba7yhp9', 'd2rxcxs8ek5trst6', '{"decided"}', now() - interval '432 minutes', cast(null as int)),
  ('m35j70gy9mcedffp', 'd2rxcxs8ek5trst6', '{"speaks:en","region:002"}', cast(null as timestamptz), 38),
  ('6qemm8efwfmr6c6d', 'p29rynq9v6z0x7y9', '{"speaks:en","region:142"}', cast(null as timestamptz), 34),
  ('cq2z12qyxbsv28gg', 'd2rxcxs8ek5trst6', '{"speaks:en","region:002"}', cast(null as timestamptz), 6),
  ('2zcmp4e81bmpr6e3', 'p29rynq9v6z0x7y9', '{"speaks:en,ne,hi","region:142"}', cast(null as timestamptz), 3),
  ('9p30m1v7s4vce45f', '4rhkwpb5djktqek1', '{"speaks:en,uk,ru","region:150"}', cast(null as timestamptz), 21),
  ('fr5jpgxxhr7xfvq7', '4rhkwpb5djktqek1', '{"speaks:en","region:150"}', cast(null as timestamptz), 8),
  ('xqfvaq2ewnpw5wvt', 'p29rynq9v6z0x7y9', '{"speaks:en","region:142"}', cast(null as timestamptz), 16),
  ('j8y4p9xzf0xt882w', 'd2rxcxs8ek5trst6', '{"decided"}', now() - interval '1440 minutes', cast(null as int)),
  ('s05j12c48zqbgxt3', 'p29rynq9v6z0x7y9', '{"speaks:en","region:009"}', cast(null as timestamptz), 20),
  ('4v05sze6cg70zaqm', 'p29rynq9v6z0x7y9', '{"speaks:en","region:142"}', cast(null as timestamptz), 25),
  ('qbj77z0pn48p5wk8', '4rhkwpb5djktqek1', '{"speaks:en","region:150"}', cast(null as timestamptz), 38),
  ('cdyvqqb8sm6ek3b4', 'd2rxcxs8ek5trst6', '{"speaks:en","region:002"}', cast(null as timestamptz), 31),
  ('8s25nr51w0q5q7m8', 'd2rxcxs8ek5trst6', '{"speaks:en,ha","region:002"}', cast(null as timestamptz), 21),
  ('ctzenntpjbq3c0qa', '4rhkwpb5djktqek1', '{"speaks:en","region:150"}', cast(null as timestamptz), 7),
  ('sxv9tc7zrcme29mn', 'p29rynq9v6z0x7y9', '{"speaks:en,bn","region:142"}', cast(null as timestamptz), 29),
  ('8vt0vwdgg9tkh0f5', 'd2rxcxs8ek5trst6', '{"speaks:fr","region:002"}', cast(null as timestamptz), 27),
  ('cm9gfe53k8w8wncr', 'd2rxcxs8ek5trst6', '{"speaks:fr","region:002"}', cast(null as timestamptz), 22),
  ('4dnkmnxqa6rzty8f', 'd2rxcxs8ek5trst6', '{"speaks:fr","region:002"}', cast(null as timestamptz), 28),
  ('r21vvnc4sf7v0szc', 'd2rxcxs8ek5trst6', '{"speaks:fr,ha","region:002"}', cast(null as timestamptz), 30),
  ('0dkpbakj0x93h01t', '4rhkwpb5djktqek1', '{"speaks:fr,en"}', cast(null as timestamptz), 11),
  ('59j0m9x6ah0zr0kr', 'd2rxcxs8ek5trst6', '{"decided"}', now() - interval '2448 minutes', cast(null as int)),
  ('zh40a87zp2j3kzn9', 'd2rxcxs8ek5trst6', '{"speaks:fr,en","region:002"}', cast(null as timestamptz), 4),
  ('df9rwx3ckvwjctph', 'gabtjsd3xmkg5wvz', '{"speaks:es","region:019"}', cast(null as timestamptz), 28),
  ('x0992th8q0cr31n7', 'gabtjsd3xmkg5wvz', '{"speaks:es","region:019"}', cast(null as timestamptz), 18),
  ('s35atac3etx51es5', 'gabtjsd3xmkg5wvz', '{"speaks:es","region:019"}', cast(null as timestamptz), 41),
  ('60nte4habcnpf191', 'gabtjsd3xmkg5wvz', '{"speaks:es,en","region:019"}', cast(null as timestamptz), 2),
  ('37z0brnt5nky8wne', 'gabtjsd3xmkg5wvz', '{"speaks:es,en","region:019"}', cast(null as timestamptz), 2),
  ('q85vyv54h4qmkepw', 'gabtjsd3xmkg5wvz', '{"speaks:es","region:019"}', cast(null as timestamptz), 31),
  ('nx3mb12rr8e81z07', 'gabtjsd3xmkg5wvz', '{"speaks:es","region:019"}', cast(null as timestamptz), 36),
  ('c9sg1xvjk6namqq9', 'wta464rjz96amby9', '{"speaks:ar,en","region:145"}', cast(null as timestamptz), 12),
  ('cxq225rn7684y6sg', 'wta464rjz96amby9', '{"speaks:ar,en","region:145"}', cast(null as timestamptz), 4),
  ('jksym3cjjc9n4h8x', 'wta464rjz96amby9', '{"speaks:ar,en","region:145"}', cast(null as timestamptz), 38),
  ('t4sw1yhv932468qf', 'wta464rjz96amby9', '{"speaks:ar,en","region:015"}', cast(null as timestamptz), 2),
  ('2rzsptpqs0mef3j7', 'wta464rjz96amby9', '{"speaks:ar","region:145"}', cast(null as timestamptz), 39),
  ('6sb2z0e3sfs6shh5', 'wta464rjz96amby9', '{"speaks:ar","region:015"}', cast(null as timestamptz), 9),
  ('acrrncx331dcjkav', 'wta464rjz96amby9', '{"speaks:ar","region:015"}', cast(null as timestamptz), 25),
  ('j0pgknytr8gqdepv', 'wta464rjz96amby9', '{"speaks:ar","region:145"}', cast(null as timestamptz), 10)) v (address, host, reasons, since, welcomed)
  join members m on m.address = v.address
  join members h on h.address = v.host;
