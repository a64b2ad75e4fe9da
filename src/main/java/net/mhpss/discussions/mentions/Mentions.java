package net.mhpss.discussions.mentions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * Whom posts speak to. A text keeps a mark in place of a name, and whoever reads it sees the name
 * that the member goes by at that moment: so nobody who goes out of sight is named by what others
 * wrote before.
 */
@Component("mentionsInPosts") // suggestions have mentions of their own
public class Mentions {
  private static final Pattern MARK = Pattern.compile("\\[@\\]\\(/members/([0-9a-z]{1,40})\\)");
  private static final Pattern SHOWN =
      Pattern.compile("<a href=\"/members/([0-9a-z]{1,40})\"[^>]*>(?:@|&#64;)</a>");

  /** Who may be spoken to: members of the group, and whoever has written where everyone may. */
  private static final String PEOPLE =
      """
      select c.id, c.address, c.name, bool_or(who.spoke) as spoke
        from (select m.member_id, false as spoke
                from group_members m
               where m.group_id = :group and m.shown
              union all
              select p.author_id, true
                from posts p
               where p.discussion_id = :discussion
                 and p.author_id is not null
                 and (:open or exists (select from group_members i
                                        where i.group_id = :group and i.member_id = p.author_id))) who
        join member_card c on c.id = who.member_id
       where not exists (select from blocks b where b.member_id = :writer and b.other_id = c.id)
      """;

  private final JdbcClient db;

  Mentions(JdbcClient db) {
    this.db = db;
  }

  static String mark(String address) {
    return "[@](/members/" + address + ")";
  }

  /**
   * Puts marks in place of the names that a text calls, of those who may read the discussion and
   * are not kept away from its writer; 0 is a discussion that is yet to begin.
   */
  public Named read(String text, Group group, long discussion, Reader.Member writer) {
    var candidates = Naming.candidates(text);
    if (candidates.isEmpty()) {
      return new Named(text, Set.of(), Set.of());
    }
    var people =
        db.sql(
                PEOPLE
                    + """
                       and exists (select from unnest(cast(:said as text[])) s
                                    where starts_with(s, lower(c.name)))
                     group by c.id, c.address, c.name
                     limit 100
                    """)
            .param("group", group.id())
            .param("discussion", discussion)
            .param("open", group.access() == Access.OPEN)
            .param("writer", writer.id())
            .param("said", candidates.toArray(String[]::new))
            .query(
                (row, number) ->
                    new Namesake(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("name"),
                        row.getBoolean("spoke")))
            .list();
    return Naming.read(text, people).by(writer.id());
  }

  /** The names that begin like this, of those whom the writer may speak to. */
  public List<String> beginning(String typed, Group group, long discussion, Reader.Member writer) {
    return db.sql(
            PEOPLE
                + """
                   and c.id <> :writer
                   and starts_with(lower(c.name), :typed)
                 group by c.id, c.address, c.name
                 order by bool_or(who.spoke) desc, c.name, c.id
                 limit 6
                """)
        .param("group", group.id())
        .param("discussion", discussion)
        .param("open", group.access() == Access.OPEN)
        .param("writer", writer.id())
        .param("typed", typed.toLowerCase(Locale.ROOT))
        .query((row, number) -> row.getString("name"))
        .list();
  }

  /** Keeps whose names stand in a post, in place of any before; tells who was not spoken to yet. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> keep(long post, Named named) {
    db.sql("delete from mentions where post_id = :post and not member_id = any(:members)")
        .param("post", post)
        .param("members", all(named))
        .update();
    keep(post, named.quoted(), true);
    return keep(post, named.spokenTo(), false);
  }

  private static Long[] all(Named named) {
    return java.util.stream.Stream.concat(named.spokenTo().stream(), named.quoted().stream())
        .toArray(Long[]::new);
  }

  private List<Long> keep(long post, Set<Long> members, boolean quoted) {
    return members.isEmpty()
        ? List.of()
        : db.sql(
                """
                insert into mentions (post_id, member_id, quoted)
                select :post, member, :quoted
                  from unnest(cast(:members as bigint[])) member
                on conflict (post_id, member_id) do update set quoted = excluded.quoted
                 where mentions.quoted and not excluded.quoted
                returning member_id
                """)
            .param("post", post)
            .param("members", members.toArray(Long[]::new))
            .param("quoted", quoted)
            .query((row, number) -> row.getLong(1))
            .list();
  }

  /** The names that stand in these posts now, by post and by address. */
  public Map<Long, Map<String, String>> in(Collection<Long> posts) {
    if (posts.isEmpty()) {
      return Map.of();
    }
    var names = new HashMap<Long, Map<String, String>>();
    db.sql(
            """
            select m.post_id, c.address, c.name
              from mentions m
              join member_card c on c.id = m.member_id
             where m.post_id = any(:posts)
            """)
        .param("posts", posts.toArray(Long[]::new))
        .query(
            row -> {
              names
                  .computeIfAbsent(row.getLong("post_id"), post -> new HashMap<>())
                  .put(row.getString("address"), row.getString("name"));
            });
    return names;
  }

  /** The names of those whom a text that is not kept yet speaks to or quotes, by address. */
  public Map<String, String> in(Named named) {
    return db
        .sql("select address, name from member_card where id = any(:members)")
        .param("members", all(named))
        .query((row, number) -> Map.entry(row.getString("address"), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether a rendered text has a mark in it. */
  public static boolean hasMark(String html) {
    return html.contains("<a href=\"/members/");
  }

  /** A rendered text with names in place of its marks; for a member each leads to its profile. */
  public static String shown(String html, Map<String, String> names, boolean toMember) {
    return SHOWN
        .matcher(html)
        .replaceAll(
            mark -> {
              var name = names.get(mark.group(1));
              var shown = name == null ? "@…" : "@" + HtmlUtils.htmlEscape(name);
              return Matcher.quoteReplacement(
                  name != null && toMember
                      ? "<a href=\"/members/" + mark.group(1) + "\"><bdi>" + shown + "</bdi></a>"
                      : "<bdi>" + shown + "</bdi>");
            });
  }

  /** A text as it was typed, with names in place of its marks: for writing on. */
  public static String typed(String markdown, Map<String, String> names) {
    return MARK.matcher(markdown)
        .replaceAll(
            mark -> {
              var name = names.get(mark.group(1));
              return name == null ? "@…" : Matcher.quoteReplacement("@" + name);
            });
  }
}
