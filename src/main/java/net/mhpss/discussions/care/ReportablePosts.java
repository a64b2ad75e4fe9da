package net.mhpss.discussions.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
import net.mhpss.moderation.InContext;
import net.mhpss.moderation.InContext.Piece;
import net.mhpss.moderation.Reportable;
import net.mhpss.moderation.Reported;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is reported of discussions. Of a group that not everybody reads, nothing is shown but the
 * post itself; in an open one, a few posts around it too.
 */
@Component
class ReportablePosts {
  private static final Pattern PATH =
      Pattern.compile("/groups/([^/?#]{1,200})/discussions/([^/?#]{1,400})(?:/posts/(\\d{1,9}))?");

  private final JdbcClient db;
  private final Discussions discussions;
  private final HiddenPosts hidden;

  ReportablePosts(JdbcClient db, Discussions discussions, HiddenPosts hidden) {
    this.db = db;
    this.discussions = discussions;
    this.hidden = hidden;
  }

  private Optional<Discussion> discussion(String path, boolean post, Reader.Member reader) {
    var match = PATH.matcher(path);
    return match.matches() && (match.group(3) != null) == post
        ? discussions.find(Address.of(match.group(1)), Address.of(match.group(2)), reader)
        : Optional.empty();
  }

  private Optional<Reported> post(String path, Reader.Member reader) {
    return discussion(path, true, reader)
        .flatMap(
            found ->
                db.sql(
                        """
                        select id, author_id
                          from posts
                         where discussion_id = :discussion and number = :number and html <> ''
                        """)
                    .param("discussion", found.id())
                    .param("number", Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)))
                    .query(
                        (row, number) ->
                            new Reported(
                                "post",
                                row.getLong("id"),
                                row.getObject("author_id", Long.class),
                                found.group().id(),
                                found.title()))
                    .optional());
  }

  private Optional<Reported> whole(String path, Reader.Member reader) {
    return discussion(path, false, reader)
        .map(
            found ->
                new Reported(
                    "discussion",
                    found.id(),
                    found.author() == null ? null : found.author().id(),
                    found.group().id(),
                    found.title()));
  }

  private Optional<InContext> shown(long post) {
    var around =
        db.sql(
                """
                select a.name, coalesce(h.html, nullif(k.html, ''), nullif(w.html, ''), n.html) as html, n.written_at,
                       n.id = :post as reported, n.number, coalesce(t.title, u.title, d.title) as title,
                       '/groups/' || g.address || '/discussions/' || d.address as path
                  from posts p
                  join discussions d on d.id = p.discussion_id -- also one that a host took away
                  join group_card g on g.id = d.group_id
                  join posts n on n.discussion_id = p.discussion_id
                              and n.number between p.number - case when g.access = 'OPEN' then 2 else 0 end
                                               and p.number + case when g.access = 'OPEN' then 1 else 0 end
                  left join hidden_posts h on h.post_id = n.id
                  left join taken_posts k on k.post_id = n.id and n.id = :post
                  left join put_away_posts w on w.post_id = n.id and n.id = :post
                  left join hidden_titles t on t.discussion_id = d.id
                  left join put_away_titles u on u.discussion_id = d.id and p.number = 1
                  left join member_card a on a.id = n.author_id
                 where p.id = :post
                 order by n.number
                 limit 4
                """)
            .param("post", post)
            .query(ReportablePosts::near)
            .list();
    return around.stream()
        .filter(near -> near.piece().reported())
        .findFirst()
        .map(
            one ->
                new InContext(
                    Discussions.pathOf(one.path(), one.number()),
                    one.title(),
                    around.stream().map(Near::piece).toList()));
  }

  private record Near(String path, String title, int number, Piece piece) {}

  private static Near near(ResultSet row, int number) throws SQLException {
    return new Near(
        row.getString("path"),
        row.getString("title"),
        row.getInt("number"),
        new Piece(
            row.getString("name"),
            row.getString("html"),
            row.getObject("written_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("reported")));
  }

  private Optional<Long> firstPost(long discussion) {
    return db.sql("select id from posts where discussion_id = :discussion and number = 1")
        .param("discussion", discussion, Types.BIGINT)
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  /** Whether nobody has decided that this post by itself be out of sight. */
  private boolean isShown(long post) {
    return db.sql(
            "select not exists (select from things_out_of_sight where kind = 'post' and thing_id = :post)")
        .param("post", post)
        .query(Boolean.class)
        .single();
  }

  /** Whether nobody has decided that the discussion be out of sight that begins with this post. */
  private boolean isShownWithItsDiscussion(long post) {
    return db.sql(
            """
            select not exists (select from posts p
                                 join things_out_of_sight o on o.kind = 'discussion' and o.thing_id = p.discussion_id
                                where p.id = :post and p.number = 1)
            """)
        .param("post", post)
        .query(Boolean.class)
        .single();
  }

  @Configuration(proxyBeanMethods = false)
  static class Offered {
    @Bean
    Reportable reportablePost(ReportablePosts posts) {
      return new Reportable() {
        @Override
        public String kind() {
          return "post";
        }

        @Override
        public Optional<Reported> at(String path, Reader.Member reader) {
          return posts.post(path, reader);
        }

        @Override
        public Optional<InContext> shown(long thing) {
          return posts.shown(thing);
        }

        @Override
        public boolean hides() {
          return true;
        }

        @Override
        public void hide(long thing) {
          posts.hidden.hide(thing, false);
        }

        @Override
        public void remove(long thing) {
          posts.hidden.hide(thing, true);
        }

        @Override
        public void show(long thing) {
          if (posts.isShownWithItsDiscussion(thing)) {
            posts.hidden.show(thing);
          }
        }
      };
    }

    /** Of a discussion its title and first post go: what others answered is theirs. */
    @Bean
    Reportable reportableDiscussion(ReportablePosts posts) {
      return new Reportable() {
        @Override
        public String kind() {
          return "discussion";
        }

        @Override
        public Optional<Reported> at(String path, Reader.Member reader) {
          return posts.whole(path, reader);
        }

        @Override
        public Optional<InContext> shown(long thing) {
          return posts.firstPost(thing).flatMap(posts::shown);
        }

        @Override
        public boolean hides() {
          return true;
        }

        @Override
        public void hide(long thing) {
          posts.hidden.hideTitle(thing);
          posts.firstPost(thing).ifPresent(first -> posts.hidden.hide(first, false));
        }

        @Override
        public void remove(long thing) {
          posts.hidden.hideTitle(thing);
          posts.firstPost(thing).ifPresent(first -> posts.hidden.hide(first, true));
        }

        @Override
        public void show(long thing) {
          posts.hidden.showTitle(thing);
          posts.firstPost(thing).filter(posts::isShown).ifPresent(posts.hidden::show);
        }
      };
    }
  }
}
