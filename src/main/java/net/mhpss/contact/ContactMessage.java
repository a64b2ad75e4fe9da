package net.mhpss.contact;

import java.time.Instant;

/**
 * A message that came in.
 *
 * @param email empty when its writer is in safety mode, or on the way out
 */
record ContactMessage(
    long id,
    String address,
    Topic topic,
    String name,
    String email,
    String language,
    String message,
    Instant at,
    boolean closed) {}
