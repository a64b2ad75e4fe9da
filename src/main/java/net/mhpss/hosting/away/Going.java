package net.mhpss.hosting.away;

import java.util.Map;

/** How it went when a host was to be away. */
public sealed interface Going {
  /** They are away, or will be. */
  record Gone(Away away) implements Going {}

  /** Something is missing or wrong: message keys by field. */
  record Refused(Map<String, String> problems) implements Going {}

  /** There is no such host, or whoever asks may not say so. */
  record NotFound() implements Going {}
}
