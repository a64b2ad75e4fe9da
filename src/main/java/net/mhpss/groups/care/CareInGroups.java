package net.mhpss.groups.care;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.groups.Groups;
import net.mhpss.moderation.GroupsHosted;
import net.mhpss.moderation.HeldBack;
import net.mhpss.moderation.InContext;
import net.mhpss.moderation.Reportable;
import net.mhpss.moderation.Reported;
import net.mhpss.text.Markdown;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What groups offer to whoever looks after the talk. */
@Configuration(proxyBeanMethods = false)
class CareInGroups {
  private static final Pattern PATH = Pattern.compile("/groups/([^/?#]{1,400})");

  @Bean
  GroupsHosted groupsHosted(JdbcClient db) {
    return member ->
        db.sql(
                "select group_id from group_hosts where member_id = :member order by group_id limit 500")
            .param("member", member)
            .query((row, number) -> row.getLong(1))
            .list();
  }

  @Bean
  Reportable reportableGroup(JdbcClient db, Groups groups) {
    return new Reportable() {
      @Override
      public String kind() {
        return "group";
      }

      @Override
      public Optional<Reported> at(String path, Reader.Member reader) {
        var match = PATH.matcher(path);
        return match.matches()
            ? groups
                .find(Address.of(match.group(1)), reader)
                .map(group -> new Reported("group", group.id(), null, null, group.name()))
            : Optional.empty();
      }

      @Override
      public Optional<InContext> shown(long thing) {
        return db.sql("select address, name, purpose, founded_at from groups where id = :group")
            .param("group", thing)
            .query(
                (row, number) ->
                    new InContext(
                        "/groups/" + row.getString("address"),
                        row.getString("name"),
                        List.of(
                            new InContext.Piece(
                                row.getString("name"),
                                Markdown.html(row.getString("purpose")),
                                row.getObject("founded_at", java.time.OffsetDateTime.class)
                                    .toInstant(),
                                true))))
            .optional();
      }
    };
  }

  @Bean
  GroupSection careInGroup(HeldBack held) {
    return new GroupSection() {
      @Override
      public int order() {
        return 900;
      }

      @Override
      public Place place() {
        return Place.BESIDE;
      }

      @Override
      public @Nullable Part of(Group group, Reader reader) {
        return reader instanceof Reader.Member member
            ? new CareOfGroup(
                group.barePath(), group.isHosted() ? held.in(group.id(), member.id()) : null)
            : null;
      }
    };
  }
}
