package net.mhpss.discussions;

import java.time.Instant;
import net.mhpss.groups.Access;
import net.mhpss.web.Address;

/** A discussion in a list. */
public record Listed(
    String address,
    Kind kind,
    String title,
    String language,
    Instant lastPostAt,
    int posts,
    boolean answered,
    String groupAddress,
    String groupName,
    Access groupAccess) {
  /** Where it is. */
  public String path() {
    return "/groups/"
        + groupAddress
        + "/discussions/"
        + (groupAccess == Access.OPEN ? Address.withWords(address, title) : address);
  }

  /** How many have replied after the first post. */
  public int replies() {
    return posts - 1;
  }
}
