package net.mhpss.members;

/** Knows whose host somebody is; told by the room that assigns hosts. */
public interface HostOf {
  /** Whether {@code host} is the host of {@code member} now. */
  boolean isHostOf(long host, long member);
}
