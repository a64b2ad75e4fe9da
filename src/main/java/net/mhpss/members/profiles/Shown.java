package net.mhpss.members.profiles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.mhpss.members.Field;
import net.mhpss.members.Visibility;
import net.mhpss.members.inside.Profile;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;

/** Who shall see which fields, as it is or as it was chosen beside them in a form. */
record Shown(Map<Field, Visibility> chosen) {
  /** What precedes the name of a field in a form, where its value has the name itself. */
  private static final String BESIDE = "seen_";

  static Shown of(Profile profile) {
    var chosen = new EnumMap<Field, Visibility>(Field.class);
    Arrays.stream(Field.values()).forEach(field -> chosen.put(field, profile.seenBy(field)));
    return new Shown(chosen);
  }

  /** What was chosen for these fields; the narrowest where it cannot be read. */
  static Shown typed(Map<String, String> typed, Field... fields) {
    var chosen = new EnumMap<Field, Visibility>(Field.class);
    for (var field : fields) {
      chosen.put(field, Visibility.read(typed.get(nameOf(field))));
    }
    return new Shown(chosen);
  }

  /** What the choice for this field is called in a form. */
  static String nameOf(Field field) {
    return BESIDE + field.key();
  }

  String value(Field field) {
    return chosen.getOrDefault(field, field.usual()).name();
  }

  /** Everybody whom a field can be shown to. */
  static List<Choice> choices(Here here) {
    return Arrays.stream(Visibility.values())
        .map(visibility -> new Choice(visibility.name(), here.say(visibility.key())))
        .toList();
  }
}
