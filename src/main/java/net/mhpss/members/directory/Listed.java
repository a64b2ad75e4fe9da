package net.mhpss.members.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.mhpss.members.MemberCard;

/** A member as the directory lists them: what every member may see. */
record Listed(MemberCard card, String headline, List<String> languages, String canHelpWith) {
  static Listed of(ResultSet row, int number) throws SQLException {
    return new Listed(
        MemberCard.of(row, number),
        row.getString("headline"),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getString("can_help_with"));
  }

  /** The first thing they can help with; empty when they do not say. */
  String firstHelp() {
    return canHelpWith
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether they can help with more than that. */
  boolean hasMoreHelp() {
    return canHelpWith.lines().filter(line -> !line.isBlank()).skip(1).findAny().isPresent();
  }
}
