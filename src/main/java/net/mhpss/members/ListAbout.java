package net.mhpss.members;

/** What a list holds that somebody has narrowed to one topic or one country. */
public sealed interface ListAbout {
  /** Only what is about this topic: a slug of the vocabulary. */
  record Topic(String slug) implements ListAbout {}

  /** Only what is in or about this country, ISO 3166. */
  record Country(String iso2) implements ListAbout {}
}
