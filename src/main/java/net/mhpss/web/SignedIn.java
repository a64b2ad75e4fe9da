package net.mhpss.web;

import java.util.Optional;

/** Knows which member a session's token belongs to; told by the room that keeps the sessions. */
public interface SignedIn {
  /**
   * The member whose live session this is. The token is as the browser sent it and may be anything.
   */
  Optional<Reader.Member> member(String token);
}
