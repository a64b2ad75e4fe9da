package net.mhpss.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What waits for a member in all rooms, counted at once. */
@Component
class Badges {
  private final JdbcClient db;
  private final SingletonSupplier<List<Badge>> offered;

  Badges(JdbcClient db, ObjectProvider<Badge> offered) {
    this.db = db;
    this.offered = SingletonSupplier.of(() -> offered.orderedStream().toList());
  }

  List<Badge.Shown> of(Reader reader) {
    return switch (reader) {
      case Reader.Visitor _ -> List.of();
      case Reader.Member member -> counted(offered.obtain(), member);
    };
  }

  private List<Badge.Shown> counted(List<Badge> badges, Reader.Member member) {
    if (badges.isEmpty()) {
      return List.of();
    }
    return db.sql(badges.stream().map(Badge::counting).collect(joining("), (", "select (", ")")))
        .param("member", member.id())
        .query(
            (row, number) -> {
              var shown = new ArrayList<Badge.Shown>();
              for (var badge : badges) {
                shown.add(new Badge.Shown(badge.path(), badge.key(), row.getInt(shown.size() + 1)));
              }
              return shown;
            })
        .single();
  }
}
