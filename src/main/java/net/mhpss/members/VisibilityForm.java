package net.mhpss.members;

import net.mhpss.web.Form;

/** The form by which a member says who sees what. */
record VisibilityForm(
    String headline,
    String about,
    String can_help_with,
    String links,
    String country,
    String kinds,
    String languages,
    String interests)
    implements Form {
  /**
   * What was chosen; the narrowest where it cannot be read, so that a damaged form shows nothing
   * more.
   */
  Visibility chosen(Field field) {
    var typed =
        switch (field) {
          case HEADLINE -> headline;
          case ABOUT -> about;
          case CAN_HELP_WITH -> can_help_with;
          case LINKS -> links;
          case COUNTRY -> country;
          case KINDS -> kinds;
          case LANGUAGES -> languages;
          case INTERESTS -> interests;
        };
    return switch (typed) {
      case "EVERYONE" -> Visibility.EVERYONE;
      case "MEMBERS" -> Visibility.MEMBERS;
      case "GROUPS" -> Visibility.GROUPS;
      case "HOST" -> Visibility.HOST;
      default -> Visibility.NOBODY;
    };
  }
}
