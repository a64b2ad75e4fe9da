package net.mhpss.taxonomy;

import org.jspecify.annotations.Nullable;

/** A term of a scheme as its reader sees it. */
public record Term(
    Scheme scheme,
    String slug,
    @Nullable String parent,
    String label,
    boolean machineTranslated,
    Evidence evidence,
    @Nullable String version,
    @Nullable String replacedBy,
    boolean withdrawn) {
  /** Whether it was written from memory, and a host has yet to compare it with its source. */
  public boolean toBeChecked() {
    return evidence == Evidence.RECALLED;
  }
}
