package net.mhpss.notices;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.mhpss.mail.Letter;
import net.mhpss.mail.PublicAddress;
import net.mhpss.notices.Digests.Due;
import net.mhpss.notices.WrittenInGroups.Said;
import net.mhpss.notices.WrittenInGroups.Stretch;
import net.mhpss.notices.WrittenInGroups.Thread;
import net.mhpss.notices.WrittenInGroups.Wanted;
import net.mhpss.notices.WrittenInGroups.Written;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mails of what was gathered, of many members at once: what all of them are asked of the
 * database for is asked in one statement each. Who may read what is decided by where they are
 * members at this moment; whom they keep away is not quoted to them; what they were told at once,
 * have read or have written themselves is not told again.
 */
@Component
class DigestLetters {
  /**
   * What those are called that tell of private messages too: whoever goes out of sight before they
   * leave is named in none of them.
   */
  static final String PRIVATE = "digest-with-messages";

  /** Discussions with their words, and others in a line each. */
  private static final int WITH_WORDS = 8;

  private static final int IN_A_LINE = 25;
  private static final int NOTICES = 20;
  private static final int LETTERS = 600;

  /** As much as stays below 100 KB on the wire, where three bytes become four. */
  private static final int MOST_BYTES = 60_000;

  private static final int OWN_LANGUAGE = 20;

  private final JdbcClient db;
  private final WrittenInGroups talk;
  private final Unsubscriptions unsubscriptions;
  private final Texts texts;
  private final PublicAddress address;

  DigestLetters(
      JdbcClient db,
      WrittenInGroups talk,
      Unsubscriptions unsubscriptions,
      Texts texts,
      PublicAddress address) {
    this.db = db;
    this.talk = talk;
    this.unsubscriptions = unsubscriptions;
    this.texts = texts;
    this.address = address;
  }

  /** The letters of those for whom there is something. */
  List<Letter> of(List<Due> due, Instant now) {
    if (due.isEmpty()) {
      return List.of();
    }
    var members = due.stream().map(Due::member).toArray(Long[]::new);
    var threads = threads(due, members, now);
    var notices = notices(due, members, now);
    var some =
        due.stream()
            .filter(one -> threads.containsKey(one.member()) || notices.containsKey(one.member()))
            .toList();
    if (some.isEmpty()) {
      return List.of();
    }
    var who = some.stream().map(Due::member).toArray(Long[]::new);
    var since =
        some.stream()
            .flatMap(one -> Stream.of(one.dailySince(), one.weeklySince()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    var untold = new Untold(keptAway(who), told(who, since), read(who, since));
    var words = talk.words(wanted(some, threads));
    var tokens = unsubscriptions.tokens(List.of(who), Kind.TALK, null);
    var letters = new ArrayList<Letter>();
    for (var to : some) {
      var token = requireNonNull(tokens.get(to.member()));
      var mine = threads.getOrDefault(to.member(), List.of());
      var letter =
          new Writing(to, notices.getOrDefault(to.member(), List.of()), mine, words, untold)
              .letter(token);
      if (letter != null) {
        letters.add(letter);
      }
    }
    settle(notices.values().stream().flatMap(List::stream).map(Notice::id).toList());
    return letters;
  }

  /** What a member need not be told: whose words, which posts, and up to where they have read. */
  private record Untold(
      Map<Long, Set<Long>> keptAway,
      Map<Long, Set<Long>> told,
      Map<Long, Map<Long, Integer>> read) {
    boolean hides(Said said, Thread thread, long member) {
      return Long.valueOf(member).equals(said.author())
          || (said.author() != null
              && keptAway.getOrDefault(member, Set.of()).contains(said.author()))
          || told.getOrDefault(member, Set.of()).contains(said.post())
          || said.number()
              <= read.getOrDefault(member, Map.of()).getOrDefault(thread.discussion(), 0);
    }

    boolean hides(Thread thread, long member) {
      return thread.last()
          <= read.getOrDefault(member, Map.of()).getOrDefault(thread.discussion(), 0);
    }
  }

  /** What was written in each member's groups that they want gathered, the weightiest first. */
  private Map<Long, List<Thread>> threads(List<Due> due, Long[] members, Instant now) {
    var byMember = new HashMap<Long, Due>();
    due.forEach(one -> byMember.put(one.member(), one));
    var muted = pairs("select member_id, discussion_id from discussion_muted", members);
    var found = new HashMap<Long, List<Thread>>();
    db.sql(
            """
            select m.member_id, m.group_id, coalesce(g.by_mail, p.by_mail, 'DAILY') as by_mail
              from group_members m
              left join group_notice_preferences g on g.member_id = m.member_id and g.group_id = m.group_id
              left join notice_preferences p on p.member_id = m.member_id and p.kind = 'TALK'
             where m.member_id = any(:members)
               and coalesce(g.by_mail, p.by_mail, 'DAILY') in ('DAILY', 'WEEKLY')
            """)
        .param("members", members)
        .query(
            row -> {
              var to = requireNonNull(byMember.get(row.getLong("member_id")));
              var stretch = stretch(to, ByMail.valueOf(row.getString("by_mail")), now);
              if (stretch != null) {
                for (var thread :
                    talk.in(stretch).getOrDefault(row.getLong("group_id"), List.of())) {
                  if (!thread.authors().equals(Set.of(to.member()))
                      && !muted.getOrDefault(to.member(), Set.of()).contains(thread.discussion())) {
                    found.computeIfAbsent(to.member(), one -> new ArrayList<>()).add(thread);
                  }
                }
              }
            });
    found.forEach((member, some) -> some.sort(byWeight(requireNonNull(byMember.get(member)))));
    return found;
  }

  private static @Nullable Stretch stretch(Due to, ByMail wanted, Instant now) {
    if (wanted == ByMail.WEEKLY && !to.isWeekly(now)) {
      return null;
    }
    var since = wanted == ByMail.WEEKLY ? to.weeklySince() : to.dailySince();
    return since.isBefore(to.until(now)) ? new Stretch(since, to.until(now)) : null;
  }

  private static Comparator<Thread> byWeight(Due to) {
    return Comparator.comparingInt(
            (Thread thread) ->
                thread.weight()
                    + (thread.language().equals(to.language().getLanguage()) ? OWN_LANGUAGE : 0))
        .thenComparingLong(Thread::discussion)
        .reversed();
  }

  private static Set<Wanted> wanted(List<Due> some, Map<Long, List<Thread>> threads) {
    var wanted = new LinkedHashSet<Wanted>();
    for (var to : some) {
      threads.getOrDefault(to.member(), List.of()).stream()
          .limit(WITH_WORDS)
          .forEach(thread -> wanted.add(new Wanted(thread, to.language())));
    }
    return wanted;
  }

  /** What waits for each to be told with the rest, and what they may see of it now. */
  private Map<Long, List<Notice>> notices(List<Due> due, Long[] members, Instant now) {
    var weekly =
        due.stream().filter(one -> one.isWeekly(now)).map(Due::member).toArray(Long[]::new);
    return db
        .sql(
            Notice.COLUMNS
                + ", n.member_id as reader, exists (select from mails_without_words w where w.member_id = n.member_id) as wordless\n"
                + Notice.FROM
                + Notice.SEEN
                + """
                   and n.member_id = any(:members)
                   and n.waits in ('DAILY', 'WEEKLY')
                   and (n.waits = 'DAILY' or n.member_id = any(:weekly))
                   and (n.read_at is null or n.about = 'MESSAGE' or n.hidden)
                 order by n.id desc
                """)
        .param("letters", 2 * LETTERS)
        .param("members", members)
        .param("weekly", weekly)
        .query(
            (row, number) ->
                Map.entry(
                    row.getLong("reader"),
                    row.getBoolean("wordless") ? wordless(row, number) : Notice.of(row, number)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Notice wordless(ResultSet row, int number) throws SQLException {
    var notice = Notice.of(row, number);
    return notice.about() == About.MESSAGE ? notice.withoutWords() : notice;
  }

  private void settle(List<Long> told) {
    if (!told.isEmpty()) {
      db.sql("update notices set waits = null where id = any(:told)")
          .param("told", told.toArray(Long[]::new))
          .update();
    }
  }

  private Map<Long, Set<Long>> keptAway(Long[] members) {
    return pairs("select member_id, other_id from kept_away", members);
  }

  private Map<Long, Set<Long>> pairs(String select, Long[] members) {
    return db
        .sql(select + " where member_id = any(:members)")
        .param("members", members)
        .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  /** The posts of which each was told by a notice of its own. */
  private Map<Long, Set<Long>> told(Long[] members, Instant since) {
    return db
        .sql(
            """
            select member_id, subject_id
              from notices
             where member_id = any(:members)
               and about in ('MENTION', 'REPLY', 'TALK')
               and since > :since
            """)
        .param("members", members)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  private Map<Long, Map<Long, Integer>> read(Long[] members, Instant since) {
    var read = new HashMap<Long, Map<Long, Integer>>();
    db.sql(
            """
            select member_id, discussion_id, number
              from discussion_readings
             where member_id = any(:members) and at > :since
            """)
        .param("members", members)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(
            row -> {
              read.computeIfAbsent(row.getLong("member_id"), member -> new HashMap<>())
                  .put(row.getLong("discussion_id"), row.getInt("number"));
            });
    return read;
  }

  /** One letter while it is written. */
  private final class Writing {
    private final Due to;
    private final List<Notice> notices;
    private final List<Thread> threads;
    private final Map<Wanted, Written> words;
    private final Untold untold;
    private final Letter.Draft letter;
    private int bytes;

    Writing(
        Due to,
        List<Notice> notices,
        List<Thread> threads,
        Map<Wanted, Written> words,
        Untold untold) {
      this.to = to;
      this.notices = notices;
      this.threads = threads;
      this.words = words;
      this.untold = untold;
      letter = Letter.to(to.email(), to.name(), to.language()).about("digest").member(to.member());
    }

    @Nullable Letter letter(Token token) {
      letter.paragraph(say("notices.digest-lead"));
      forThem();
      var lines = new ArrayList<Letter.Item>();
      var told = discussions(lines);
      if (notices.isEmpty() && told == 0 && lines.isEmpty()) {
        return null;
      }
      if (!lines.isEmpty()) {
        letter.heading(say("notices.digest-also")).items(lines);
      }
      letter.subject(
          say("notices.digest-subject", Map.of("count", notices.size() + told + lines.size())));
      var end = address.of("/u/" + token.text());
      return letter
          .button(say("notices.digest-open"), address.of("/groups"))
          .list("digest", end)
          .footer(say("notices.why-talk"))
          .footer(say("notices.stop-digest"), end)
          .footer(say("notices.choose-mails"), address.of("/settings/notices"))
          .seal();
    }

    /** First of all what is said to them. */
    private void forThem() {
      if (notices.isEmpty()) {
        return;
      }
      letter.heading(say("notices.digest-for-you"));
      for (var notice : notices.subList(0, Math.min(notices.size(), NOTICES))) {
        letter.paragraph(
            say(
                notice.key(),
                Map.of(
                    "name", notice.who(say("notices.somebody")),
                    "group", Notice.apart(notice.group()),
                    "title", Notice.apart(notice.title()))));
        if (!notice.words().isEmpty()) {
          letter.quote(Excerpts.of(notice.words(), LETTERS));
        }
        letter.items(
            List.of(
                new Letter.Item(
                    say("notices.open-" + notice.about().key()), address.of(notice.path()), "")));
        if (notice.whose() != null) {
          letter.names(notice.whose(), notice.name());
        }
        if (notice.about() == About.MESSAGE || notice.about() == About.INTRODUCTION) {
          letter.about(PRIVATE);
        }
        bytes += 6 * LETTERS;
      }
    }

    /** The weightiest with their words, as many as there is room for; the others in a line each. */
    private int discussions(List<Letter.Item> lines) {
      var told = 0;
      for (var thread : threads) {
        if (untold.hides(thread, to.member())) {
          continue;
        }
        var written = words.get(new Wanted(thread, to.language()));
        if (written != null && bytes + written.bytes() < MOST_BYTES) {
          var said =
              written.said().stream()
                  .filter(one -> !untold.hides(one, thread, to.member()))
                  .toList();
          if (!said.isEmpty()) {
            add(written, said);
            told++;
          }
        } else if (lines.size() < IN_A_LINE) {
          lines.add(
              new Letter.Item(
                  thread.title(),
                  address.of(thread.path()),
                  Notice.apart(thread.groupName()) + " · " + talk.how(thread, to.language())));
        }
      }
      return told;
    }

    private void add(Written written, List<Said> said) {
      letter.made(written.head());
      for (var one : said) {
        letter.made(one.made());
        if (one.author() != null) {
          letter.names(one.author(), one.name());
        }
      }
      if (written.rest() != null) {
        letter.made(written.rest());
      }
      bytes += written.bytes();
    }

    private String say(String key) {
      return texts.say(to.language(), key);
    }

    private String say(String key, Map<String, ?> arguments) {
      return texts.say(to.language(), key, arguments);
    }
  }
}
