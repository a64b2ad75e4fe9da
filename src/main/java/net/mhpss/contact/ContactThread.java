package net.mhpss.contact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message with how it stands.
 *
 * @param name empty when it was not given, or when its writer is on the way out
 * @param email empty when its writer is in safety mode, or on the way out
 * @param profile the address of the member who wrote it
 * @param reachable whether a mail from here reaches the writer
 * @param holder who answers it
 * @param due until when we should have answered
 * @param head the thread in which it is read
 * @param signs why it is held
 */
record ContactThread(
    long id,
    String address,
    Topic topic,
    String name,
    String email,
    @Nullable String profile,
    boolean reachable,
    String language,
    String text,
    Instant at,
    Place place,
    @Nullable Long holderId,
    @Nullable String holder,
    @Nullable Instant due,
    @Nullable String head,
    List<Sign> signs) {

  /** Where it stands. */
  enum Place {
    WAITS,
    ANSWERED,
    CLOSED,
    HELD,
    MERGED
  }

  String path() {
    return "/desk/contact/" + address;
  }

  boolean isOpen() {
    return place == Place.WAITS || place == Place.ANSWERED;
  }

  boolean isLate(Instant now) {
    return place == Place.WAITS && due != null && due.isBefore(now);
  }
}
