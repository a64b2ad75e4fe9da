package net.mhpss.members;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a member tells of themselves. */
record Profile(
    long id,
    String address,
    String name,
    Instant joined,
    String headline,
    String about,
    String aboutHtml,
    String canHelpWith,
    String links,
    @Nullable String country,
    List<String> kinds,
    List<String> languages,
    List<String> interests,
    Map<Field, Visibility> visibilities) {

  /** Who sees this field. */
  Visibility seenBy(Field field) {
    return visibilities.getOrDefault(field, field.usual());
  }

  /** The same profile without the fields that who stands this near may not see. */
  Profile asSeenFrom(Visibility nearness) {
    var hidden = new EnumMap<Field, Boolean>(Field.class);
    for (var field : Field.values()) {
      hidden.put(field, !nearness.sees(seenBy(field)));
    }
    return new Profile(
        id,
        address,
        name,
        joined,
        isIn(hidden, Field.HEADLINE) ? "" : headline,
        isIn(hidden, Field.ABOUT) ? "" : about,
        isIn(hidden, Field.ABOUT) ? "" : aboutHtml,
        isIn(hidden, Field.CAN_HELP_WITH) ? "" : canHelpWith,
        isIn(hidden, Field.LINKS) ? "" : links,
        isIn(hidden, Field.COUNTRY) ? null : country,
        isIn(hidden, Field.KINDS) ? List.of() : kinds,
        isIn(hidden, Field.LANGUAGES) ? List.of() : languages,
        isIn(hidden, Field.INTERESTS) ? List.of() : interests,
        visibilities);
  }

  private static boolean isIn(Map<Field, Boolean> hidden, Field field) {
    return hidden.getOrDefault(field, true);
  }

  /** Whether there is anything beside the name. */
  boolean isBare() {
    return headline.isEmpty()
        && about.isEmpty()
        && canHelpWith.isEmpty()
        && country == null
        && kinds.isEmpty()
        && languages.isEmpty()
        && interests.isEmpty();
  }
}
