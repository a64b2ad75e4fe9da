package net.mhpss.members.inside;

import java.util.Optional;

/** Knows who is on the way out: they are led to change their mind instead of being let in. */
public interface WayBack {
  /**
   * Where this member, who has just shown this much of who they are, can change their mind; empty
   * for who is not on the way out.
   */
  Optional<String> of(long member, Proof proof, boolean shared);
}
