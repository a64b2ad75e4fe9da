package net.mhpss.contact;

import java.time.Instant;

/** A message that came in. */
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
