package net.mhpss.library;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number by which an edition is known everywhere. */
record Identifier(String text) {
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

  /** Where a DOI leads. */
  Optional<Link> link() {
    var doi = DOI.matcher(text);
    return doi.matches() ? Link.typed("https://doi.org/" + doi.group(1)) : Optional.empty();
  }
}
