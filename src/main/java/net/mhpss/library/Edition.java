package net.mhpss.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A work in one language and version, with its files. */
record Edition(
    long id,
    String address,
    String language,
    String title,
    String titleLanguage,
    TitleEvidence titleEvidence,
    String summary,
    @Nullable String summaryLanguage,
    @Nullable Integer year,
    String version,
    String madeBy,
    Licence licence,
    @Nullable String licenceWording,
    String permission,
    String identifier,
    @Nullable Link link,
    @Nullable Integer pages,
    Evidence evidence,
    @Nullable String seenAt,
    @Nullable String note,
    @Nullable Long addedBy,
    List<EditionFile> files) {
  /** Whether the title is our own translation, not the one on the edition. */
  boolean titleIsOurs() {
    return titleEvidence == TitleEvidence.TRANSLATED;
  }

  /** Where its DOI leads, unless its link leads there anyway. */
  @Nullable Link numberedLink() {
    return new Identifier(identifier)
        .link()
        .filter(doi -> link == null || !link.address().equalsIgnoreCase(doi.address()))
        .orElse(null);
  }
}
