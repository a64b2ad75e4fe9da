package net.mhpss.hosting;

/** How it went when a host was to leave the team. */
public sealed interface Leaving {
  /** They are out of the team, and so many members have another host now. */
  record Left(int members) implements Leaving {}

  /** They are the only host: somebody else must be appointed first. */
  record LastHost() implements Leaving {}

  /** They do not belong to the team, or whoever asks may not end it. */
  record NotFound() implements Leaving {}
}
