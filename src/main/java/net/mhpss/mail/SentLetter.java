package net.mhpss.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the outbox knows it, for those who look after the network.
 *
 * @param at when it was written
 * @param problem what went wrong last, in the mail server's words
 */
public record SentLetter(
    long id,
    Instant at,
    String to,
    String subject,
    String about,
    State state,
    @Nullable String problem) {
  /** How far a letter has come. */
  public enum State {
    /** Not sent yet, or to be tried again. */
    WAITING,
    /** The mail server has it, or it lies in the outbox folder. */
    SENT,
    /** The mail server will not have it, or has failed for days. */
    GIVEN_UP
  }
}
