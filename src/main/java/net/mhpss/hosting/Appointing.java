package net.mhpss.hosting;

import java.util.Map;

/** How it went to appoint a host. */
public sealed interface Appointing {
  /** They belong to the hosting team now, or as something else than before. */
  record Appointed() implements Appointing {}

  /** Something is missing or wrong: message keys by field. */
  record Refused(Map<String, String> problems) implements Appointing {}

  /** There is no such member, or whoever asks may not appoint. */
  record NotFound() implements Appointing {}
}
