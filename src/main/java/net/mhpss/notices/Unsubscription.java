package net.mhpss.notices;

import org.jspecify.annotations.Nullable;

/** What a token in a mail ends: the mails of one discussion, or all of a kind. */
record Unsubscription(
    String token, long member, Kind kind, @Nullable Long discussion, String title) {
  boolean isOfDiscussion() {
    return discussion != null;
  }
}
