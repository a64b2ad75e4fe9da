package net.mhpss.groups;

import java.time.Instant;
import java.util.List;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * A group as one reader sees it. What they may not see is not found in the first place.
 *
 * @param wished what it is to be once a host of the network has looked at it; until then it is
 *     hidden
 */
public record Group(
    long id,
    String address,
    String name,
    String purpose,
    Access access,
    Kind kind,
    List<String> topics,
    List<String> countries,
    List<String> languages,
    Instant foundedAt,
    int members,
    @Nullable Access wished,
    @Nullable Instant archivedAt,
    @Nullable Picture picture,
    Standing standing) {
  /** What a group shows itself by, and who made it. */
  public record Picture(String address, String credit) {}

  /** Whether a host of the network has still to look at it: until then nobody else sees it. */
  public boolean isAwaited() {
    return wished != null;
  }

  /** Whether nothing is written in it any more. */
  public boolean isArchived() {
    return archivedAt != null;
  }

  /** Whether the reader may read what is said in it. */
  public boolean isReadable() {
    return access == Access.OPEN || isJoined();
  }

  /** Whether the reader may take part in it. */
  public boolean isWritable() {
    return isJoined() && !isArchived();
  }

  /** Whether somebody may come into it now. */
  public boolean isJoinable() {
    return !isArchived() && !isAwaited() && standing != Standing.BANNED;
  }

  /** Whether the reader is in it. */
  public boolean isJoined() {
    return standing == Standing.MEMBER || standing == Standing.HOST;
  }

  /** Whether the reader hosts it. */
  public boolean isHosted() {
    return standing == Standing.HOST;
  }

  /** Where it is; only the address of an open group carries words. */
  public String path() {
    return "/groups/" + (access == Access.OPEN ? Address.withWords(address, name) : address);
  }

  /** Where it is, without words: for forms, and for the way back from signing in. */
  public String barePath() {
    return "/groups/" + address;
  }
}
