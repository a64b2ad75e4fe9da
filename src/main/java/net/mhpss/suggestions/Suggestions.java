package net.mhpss.suggestions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.mhpss.members.MemberCard;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Term;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Address;
import net.mhpss.web.Face;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is suggested to a member. Made before; but whether its reason still holds is looked at each
 * time, from what everybody shows at that moment.
 */
@Component
public class Suggestions {
  private static final int FEW = 3;

  private static final String FOR_MEMBER =
      """
      with me as materialized (
             select id, interests as topics, languages, country, kinds,
                    exists (select from hidden_fields where member_id = :member and field = 'languages') as "languagesHidden"
               from member_card
              where id = :member),
           suggested as materialized (
             select people, groups, works, topics, made_from from suggestions where member_id = :member),
           mine as materialized (
             select group_id from group_members where member_id = :member),
           shared as materialized (
             select g.id, g.name
               from mine
               join group_card g on g.id = mine.group_id
              where g.access = 'OPEN'
                and not exists (select from hidden_fields where member_id = :member and field = 'memberships')),
           thanked as materialized (
             select latest.author_id, count(*) as times
               from (select author_id, discussion_id
                       from post_thanks
                      where member_id = :member
                      order by at desc
                      limit 200) latest
               join discussion_card d on d.id = latest.discussion_id
              where d.group_access = 'OPEN'
              group by latest.author_id),
           answered as materialized (
             select p.author_id, count(*) as times
               from discussion_card d
               join discussion_posts p on p.discussion_id = d.id and p.number = d.answer_number
              where d.author_id = :member
                and d.group_access = 'OPEN'
                and d.answer_number is not null
              group by p.author_id),
           read as materialized (
             select array_append(languages, :language) as languages from me),
           questions as materialized (
             select d.*
               from (select group_id, 0 as rank from mine
                     union all
                     select g.id, 1
                       from group_card g
                      where g.access = 'OPEN'
                        and g.topics && (select topics from suggested)
                        and (g.languages = '{}' or g.languages && (select languages from read))
                        and g.id not in (select group_id from mine)
                      limit 30) g
              cross join lateral (select id, path, title, language, group_name, posts_count, last_post_at, g.rank
                                    from discussion_card
                                   where group_id = g.group_id
                                     and kind = 'QUESTION'
                                     and answer_number is null
                                     and author_id is distinct from :member
                                     and (author_id is null
                                          or author_id not in (select other_id from unheard where member_id = :member))
                                   order by last_post_at desc, id desc
                                   limit 4) d
              where d.language = any((select languages from read)::text[])
                and not exists (select from discussion_posts p where p.discussion_id = d.id and p.author_id = :member)
              order by d.rank, least(d.posts_count, 2), d.last_post_at desc
              limit {questions})
      select (select made_from from suggested where topics is not null) as made_from,
             (select to_json(me) from me) as me,
             (select coalesce(json_agg(p order by p.place), '[]')
                from (select o.place, c.id, c.address, c.name, c.photo, c.photo_public, c.headline, c.country, c.kinds, c.languages,
                             c.interests as topics,
                             array(select s.name
                                     from shared s
                                     join group_members m on m.group_id = s.id and m.member_id = c.id
                                    where not exists (select from hidden_fields h
                                                       where h.member_id = c.id and h.field = 'memberships')
                                    order by s.name
                                    limit 3) as groups,
                             coalesce((select times from thanked where author_id = c.id), 0) as thanked,
                             coalesce((select times from answered where author_id = c.id), 0) as answered
                        from suggested
                       cross join unnest(suggested.people) with ordinality o (id, place)
                        join member_card c on c.id = o.id
                       where not c.safe
                         and not exists (select from dismissed_people d where d.member_id = :member and d.other_id = c.id)
                         and not exists (select from member_follows f where f.follower_id = :member and f.member_id = c.id)
                         and not exists (select from unheard u where u.member_id = :member and u.other_id = c.id)
                         {also}
                     ) p) as people,
             (select coalesce(json_agg(g order by g.place), '[]')
                from (select o.place, g.id, g.address, g.name, g.purpose, g.topics, g.languages, g.countries,
                             g.members_count as members
                        from suggested
                       cross join unnest(suggested.groups) with ordinality o (id, place)
                        join group_card g on g.id = o.id
                       where g.access <> 'HIDDEN'
                         and g.id not in (select group_id from mine)
                         and not exists (select from dismissed_groups d where d.member_id = :member and d.group_id = g.id)
                     ) g) as groups,
             (select coalesce(json_agg(w order by w.place), '[]')
                from (select o.place, w.id, w.address, w.kind, w.year, w.topics, w.languages, w.countries, e.title,
                             e.title_language as "titleLanguage"
                        from suggested
                       cross join unnest(suggested.works) with ordinality o (id, place)
                        join work_subjects w on w.id = o.id
                       cross join lateral (select title, title_language
                                             from searchable_editions
                                            where work_id = w.id
                                            order by language = :language desc, edition_id
                                            limit 1) e
                       where not exists (select from dismissed_works d where d.member_id = :member and d.work_id = w.id)
                     ) w) as works,
             (select coalesce(json_agg(q), '[]') from questions q) as questions,
             (select count(*) from dismissed_people where member_id = :member)
               + (select count(*) from dismissed_groups where member_id = :member)
               + (select count(*) from dismissed_works where member_id = :member) as dismissed,
             b.introduced, b.described,
             exists (select from mine) as in_group
        from member_beginnings b
       where b.member_id = :member
      """;

  private static final String NOT_KEPT_FROM_HOST =
      """
      and c.id <> %1$d
      and not exists (select from blocks b where b.member_id = %1$d and b.other_id = c.id)
      """;

  private final JdbcClient db;
  private final Making making;
  private final Topics topics;
  private final Why why;
  private final Terms terms;
  private final JsonMapper json;
  private final Clock clock;

  Suggestions(
      JdbcClient db,
      Making making,
      Topics topics,
      Why why,
      Terms terms,
      JsonMapper json,
      Clock clock) {
    this.db = db;
    this.making = making;
    this.topics = topics;
    this.why = why;
    this.terms = terms;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Everything that is suggested to this member, in one statement; made now if it never was, or if
   * they show something else since.
   */
  public ForYou of(Reader.Member member, int questions) {
    var read = read(member, questions);
    if (isFresh(read)) {
      return forYou(read, member.language());
    }
    making.now(member.id());
    return forYou(read(member, questions), member.language());
  }

  /**
   * The same for the host who helps this member: without what the member did, and without whom
   * either of the host and them keeps away.
   */
  ForYou forHost(long member, Reader.Member host, Locale language) {
    var read = read(member, language, 0, NOT_KEPT_FROM_HOST.formatted(host.id()));
    // who sends a form holds a connection and must not wait for another: the page made them before
    if (!isFresh(read) && !TransactionSynchronizationManager.isActualTransactionActive()) {
      making.now(member);
      read = read(member, language, 0, NOT_KEPT_FROM_HOST.formatted(host.id()));
    }
    return forYou(read.withoutDeeds(), language);
  }

  private static boolean isFresh(Read read) {
    return read.madeFrom() != null && read.madeFrom() == read.me().shown().sum();
  }

  private Read read(Reader.Member member, int questions) {
    return read(member.id(), member.language(), questions, "");
  }

  private Read read(long member, Locale language, int questions, String also) {
    // a limit that is written out lets PostgreSQL plan the statement once
    return db.sql(
            FOR_MEMBER.replace("{questions}", Integer.toString(questions)).replace("{also}", also))
        .param("member", member)
        .param("language", language.getLanguage())
        .query(
            (row, number) ->
                new Read(
                    row.getObject("made_from", Integer.class),
                    json.readValue(row.getString("me"), Me.class),
                    json.readValue(row.getString("people"), PersonRow[].class),
                    json.readValue(row.getString("groups"), GroupRow[].class),
                    json.readValue(row.getString("works"), WorkRow[].class),
                    json.readValue(row.getString("questions"), QuestionRow[].class),
                    row.getInt("dismissed"),
                    new ForYou.SoFar(
                        row.getBoolean("introduced"),
                        row.getBoolean("described"),
                        row.getBoolean("in_group"))))
        .single();
  }

  private ForYou forYou(Read read, Locale language) {
    var me = read.me().languagesHidden() ? read.me().shown() : read.me().shown().orReads(language);
    var people = new ArrayList<ForYou.Person>();
    for (var row : read.people()) {
      var common =
          Common.between(me, row.shown(), row.groups(), row.thanked(), row.answered(), topics);
      if (common.isReason()) {
        people.add(new ForYou.Person(row.card(), row.headline(), why.whyMeet(common, language)));
      }
    }
    var groups = new ArrayList<ForYou.Group>();
    for (var row : read.groups()) {
      var common = common(me, row.topics(), row.languages(), row.countries());
      if (common.isReason()) {
        groups.add(
            new ForYou.Group(
                row.address(),
                row.name(),
                row.purpose(),
                row.members(),
                why.whyRead(common, language)));
      }
    }
    var works = new ArrayList<ForYou.Work>();
    for (var row : read.works()) {
      var common = common(me, row.topics(), row.languages(), row.countries());
      if (common.isReason()) {
        works.add(
            new ForYou.Work(
                row.address(),
                row.title(),
                row.titleLanguage(),
                terms.find(Scheme.KIND, row.kind(), language).map(Term::label).orElse(row.kind()),
                row.year(),
                why.whyRead(common, language)));
      }
    }
    return new ForYou(
        people,
        groups,
        works,
        Arrays.stream(read.questions()).map(QuestionRow::question).toList(),
        read.dismissed(),
        read.soFar());
  }

  private Common common(
      Shown me, List<String> about, List<String> languages, List<String> countries) {
    var country = me.country() != null && countries.contains(me.country()) ? me.country() : null;
    return Common.between(
        me, new Shown(about, languages, country, List.of()), List.of(), 0, 0, topics);
  }

  /** Never suggests this person to the member again; false if there is no such person. */
  @Transactional
  public boolean dismissPerson(Address person, Reader.Member member) {
    return dismiss(
        """
        insert into dismissed_people (member_id, other_id, at)
        select :member, id, :now from member_card where address = :address and id <> :member and not safe
           and not exists (select from blocks b where b.member_id = :member and b.other_id = member_card.id)
        on conflict (member_id, other_id) do update set at = excluded.at
        """,
        person,
        member);
  }

  /** Never suggests this group to the member again; false if there is no such group. */
  @Transactional
  public boolean dismissGroup(Address group, Reader.Member member) {
    return dismiss(
        """
        insert into dismissed_groups (member_id, group_id, at)
        select :member, id, :now from group_card where address = :address and access <> 'HIDDEN'
        on conflict (member_id, group_id) do update set at = excluded.at
        """,
        group,
        member);
  }

  /** Never suggests this work to the member again; false if there is no such work. */
  @Transactional
  public boolean dismissWork(Address work, Reader.Member member) {
    return dismiss(
        """
        insert into dismissed_works (member_id, work_id, at)
        select :member, id, :now from work_subjects where address = :address
        on conflict (member_id, work_id) do update set at = excluded.at
        """,
        work,
        member);
  }

  private boolean dismiss(String sql, Address address, Reader.Member member) {
    var dismissed =
        db.sql(sql)
                .param("member", member.id())
                .param("address", address.id())
                .param("now", OffsetDateTime.now(clock))
                .update()
            == 1;
    if (dismissed) {
      replenish(member);
    }
    return dismissed;
  }

  /** When few are left of a list, all are made anew the next time that the member looks. */
  private void replenish(Reader.Member member) {
    db.sql(
            """
            update suggestions s
               set made_from = null
             where member_id = :member
               and ((select count(*) from unnest(s.people) p (id)
                      where not exists (select from dismissed_people where member_id = :member and other_id = p.id)) < :few
                    or (select count(*) from unnest(s.groups) g (id)
                         where not exists (select from dismissed_groups where member_id = :member and group_id = g.id)) < :few
                    or (select count(*) from unnest(s.works) w (id)
                         where not exists (select from dismissed_works where member_id = :member and work_id = w.id)) < :few)
            """)
        .param("member", member.id())
        .param("few", FEW)
        .update();
  }

  /** Suggests again what was dismissed, where it fits. */
  @Transactional
  public void bringBack(Reader.Member member) {
    for (var dismissed : List.of("dismissed_people", "dismissed_groups", "dismissed_works")) {
      db.sql("delete from " + dismissed + " where member_id = :member")
          .param("member", member.id())
          .update();
    }
    db.sql("update suggestions set made_from = null where member_id = :member")
        .param("member", member.id())
        .update();
  }

  // as the database tells it

  private record Read(
      @Nullable Integer madeFrom,
      Me me,
      PersonRow[] people,
      GroupRow[] groups,
      WorkRow[] works,
      QuestionRow[] questions,
      int dismissed,
      ForYou.SoFar soFar) {
    Read withoutDeeds() {
      return new Read(
          madeFrom,
          me,
          Arrays.stream(people).map(PersonRow::withoutDeeds).toArray(PersonRow[]::new),
          groups,
          works,
          questions,
          dismissed,
          soFar);
    }
  }

  private record Me(
      long id,
      List<String> topics,
      List<String> languages,
      @Nullable String country,
      List<String> kinds,
      boolean languagesHidden) {
    Shown shown() {
      return new Shown(topics, languages, country, kinds);
    }
  }

  private record PersonRow(
      int place,
      long id,
      String address,
      String name,
      @Nullable String photo,
      boolean photo_public,
      String headline,
      @Nullable String country,
      List<String> kinds,
      List<String> languages,
      List<String> topics,
      List<String> groups,
      int thanked,
      int answered) {
    Shown shown() {
      return new Shown(topics, languages, country, kinds);
    }

    PersonRow withoutDeeds() {
      return new PersonRow(
          place,
          id,
          address,
          name,
          photo,
          photo_public,
          headline,
          country,
          kinds,
          languages,
          topics,
          groups,
          0,
          0);
    }

    MemberCard card() {
      return new MemberCard(id, address, country, kinds, new Face(name, photo, photo_public));
    }
  }

  private record GroupRow(
      int place,
      long id,
      String address,
      String name,
      String purpose,
      List<String> topics,
      List<String> languages,
      List<String> countries,
      int members) {}

  private record WorkRow(
      int place,
      long id,
      String address,
      String kind,
      @Nullable Integer year,
      List<String> topics,
      List<String> languages,
      List<String> countries,
      String title,
      String titleLanguage) {}

  private record QuestionRow(
      long id,
      String path,
      String title,
      String language,
      String group_name,
      int posts_count,
      Instant last_post_at,
      int rank) {
    ForYou.Question question() {
      return new ForYou.Question(path, title, language, group_name, posts_count - 1, last_post_at);
    }
  }
}
