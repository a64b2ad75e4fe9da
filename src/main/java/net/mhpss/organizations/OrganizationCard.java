package net.mhpss.organizations;

import java.sql.ResultSet;
import java.sql.SQLException;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * An organization as others point to it, named in its reader's language where it has a name in it.
 */
public record OrganizationCard(long id, String address, String name, @Nullable String shortName) {
  /** Reads a row with the columns id, address, name and short_name. */
  public static OrganizationCard of(ResultSet row, int number) throws SQLException {
    return new OrganizationCard(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        row.getString("short_name"));
  }

  /** Where its page is. */
  public String path() {
    return "/organizations/" + Address.withWords(address, name);
  }

  /** Where its page is, and all that lies below it. */
  public String barePath() {
    return "/organizations/" + address;
  }

  /** Whether its short name says something that its name does not. */
  public boolean hasOtherShortName() {
    return shortName != null && !shortName.equals(name);
  }
}
