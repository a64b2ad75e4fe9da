package net.mhpss.members.inside;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.mhpss.members.Field;
import net.mhpss.members.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a member tells of themselves.
 *
 * @param joined unknown while they are in safety mode: it would tell them from others
 */
public record Profile(
    long id,
    String address,
    String name,
    @Nullable Instant joined,
    @Nullable Photo photo,
    String headline,
    String about,
    String aboutHtml,
    String work,
    String canHelpWith,
    String links,
    String contact,
    @Nullable String country,
    List<String> kinds,
    List<String> languages,
    List<String> interests,
    Map<Field, Visibility> visibilities) {

  /** A photo: its address, and who took it. */
  public record Photo(String address, String credit) {
    /** Where it is, large enough for its member's own page. */
    public String path() {
      return "/photos/" + address + "/large";
    }
  }

  /** Who sees this field. */
  public Visibility seenBy(Field field) {
    return visibilities.getOrDefault(field, field.usual());
  }

  /** Which fields somebody sees who stands this near. */
  public Set<Field> shownTo(Visibility nearness) {
    var shown = EnumSet.noneOf(Field.class);
    Arrays.stream(Field.values()).filter(field -> nearness.sees(seenBy(field))).forEach(shown::add);
    return shown;
  }

  /** The same profile with these fields alone. */
  public Profile with(Set<Field> shown) {
    return new Profile(
        id,
        address,
        name,
        joined,
        shown.contains(Field.PHOTO) ? photo : null,
        shown.contains(Field.HEADLINE) ? headline : "",
        shown.contains(Field.ABOUT) ? about : "",
        shown.contains(Field.ABOUT) ? aboutHtml : "",
        shown.contains(Field.WORK) ? work : "",
        shown.contains(Field.CAN_HELP_WITH) ? canHelpWith : "",
        shown.contains(Field.LINKS) ? links : "",
        shown.contains(Field.CONTACT) ? contact : "",
        shown.contains(Field.COUNTRY) ? country : null,
        shown.contains(Field.KINDS) ? kinds : List.of(),
        shown.contains(Field.LANGUAGES) ? languages : List.of(),
        shown.contains(Field.INTERESTS) ? interests : List.of(),
        visibilities);
  }

  /** Whether there is nothing beside the name and a photo. */
  public boolean isBare() {
    return headline.isEmpty()
        && about.isEmpty()
        && work.isEmpty()
        && canHelpWith.isEmpty()
        && links.isEmpty()
        && contact.isEmpty()
        && country == null
        && kinds.isEmpty()
        && languages.isEmpty()
        && interests.isEmpty();
  }
}
