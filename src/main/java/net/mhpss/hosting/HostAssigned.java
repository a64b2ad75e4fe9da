package net.mhpss.hosting;

import org.jspecify.annotations.Nullable;

/**
 * A member has a host now whom they did not have before. Published inside the transaction.
 *
 * @param before who was their host until now, for who had one
 */
public record HostAssigned(long member, long host, Why why, @Nullable Long before) {
  /** What brought it about. */
  public enum Why {
    /** The member has just joined. */
    JOINED,
    /** The member has said more of themselves, and another host fits better. */
    INTRODUCED,
    /** The hosting manager, or a change of the team. */
    DECIDED,
    /** The member has asked for another. */
    ASKED
  }
}
