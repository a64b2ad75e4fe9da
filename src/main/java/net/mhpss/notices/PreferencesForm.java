package net.mhpss.notices;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.mhpss.notices.QuietHours.Hours;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a member says how they want to be told.
 *
 * @param shown the kinds that they want to see on the site
 * @param begins the hour from which they want no mail; empty where there is none
 */
record PreferencesForm(
    String mentions,
    String replies,
    String answers,
    String messages,
    String talk,
    String groups,
    String requests,
    String organizations,
    String hosting,
    boolean wordless,
    List<String> shown,
    String begins,
    String ends)
    implements Form {
  /** What was chosen; what cannot be read stays as it was. */
  Map<Kind, ByMail> chosen() {
    var chosen = new EnumMap<Kind, ByMail>(Kind.class);
    for (var kind : Kind.values()) {
      ByMail.read(typed(kind)).ifPresent(byMail -> chosen.put(kind, byMail));
    }
    return chosen;
  }

  private String typed(Kind kind) {
    return switch (kind) {
      case MENTIONS -> mentions;
      case REPLIES -> replies;
      case ANSWERS -> answers;
      case MESSAGES -> messages;
      case TALK -> talk;
      case GROUPS -> groups;
      case REQUESTS -> requests;
      case ORGANIZATIONS -> organizations;
      case HOSTING -> hosting;
    };
  }

  Set<Kind> hidden() {
    var hidden = EnumSet.copyOf(Kind.hideable());
    hidden.removeIf(kind -> shown.contains(kind.name()));
    return hidden;
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    return begins.isEmpty() || (isHour(begins) && isHour(ends) && !begins.equals(ends))
        ? Map.of()
        : Map.of("ends", "notices.quiet-wrong");
  }

  @Nullable Hours quiet() {
    return begins.isEmpty() ? null : new Hours(hour(begins), hour(ends));
  }

  private static boolean isHour(String typed) {
    return typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) < 24;
  }

  private static LocalTime hour(String typed) {
    return LocalTime.of(Integer.parseInt(typed), 0);
  }
}
