package net.mhpss.governance;

import java.util.Arrays;
import java.util.Optional;

/** A text of the network: where it stands and how its files are called. */
enum NetworkText {
  ABOUT("about", "/about"),
  PRINCIPLES("principles", "/about/principles"),
  ADVISORY_BOARD("advisory-board", "/about/advisory-board"),
  TERMS_OF_REFERENCE("terms-of-reference", "/about/terms-of-reference"),
  GUIDELINES("guidelines", "/guidelines"),
  TERMS("terms", "/terms"),
  ORGANIZATION_TERMS("organization-terms", "/terms/organizations"),
  PRIVACY("privacy", "/privacy"),
  HOSTING("hosting", "/hosting"),
  CONTACT("contact", "/contact");

  private final String slug;
  private final String path;

  NetworkText(String slug, String path) {
    this.slug = slug;
    this.path = path;
  }

  String slug() {
    return slug;
  }

  String path() {
    return path;
  }

  static Optional<NetworkText> of(String slug) {
    return Arrays.stream(values()).filter(text -> text.slug.equals(slug)).findFirst();
  }
}
