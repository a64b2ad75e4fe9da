package net.mhpss.hosting;

/** A member has a host now whom they did not have before. Published inside the transaction. */
public record HostAssigned(long member, long host, Why why) {
  /** What brought it about. */
  public enum Why {
    /** The member has just joined. */
    JOINED,
    /** The member has said more of themselves, and another host fits better. */
    INTRODUCED,
    /** The hosting manager, or a change of the team. */
    DECIDED
  }
}
