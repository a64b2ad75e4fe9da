package net.mhpss.notices;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/**
 * Where a member says how they want to be told.
 *
 * @param begins the hour from which they want no mail; empty where there is none
 */
record PreferencesPage(
    Map<Kind, ByMail> chosen,
    Set<Kind> hidden,
    boolean wordless,
    String begins,
    String ends,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  List<Kind> toYou() {
    return List.of(Kind.MENTIONS, Kind.REPLIES, Kind.ANSWERS, Kind.MESSAGES);
  }

  List<Kind> others() {
    return List.of(Kind.GROUPS, Kind.REQUESTS, Kind.ORGANIZATIONS, Kind.HOSTING);
  }

  String chosen(Kind kind) {
    return chosen.getOrDefault(kind, kind.usual()).name();
  }

  static List<Choice> choices(Here here) {
    return Stream.of(ByMail.values())
        .map(byMail -> new Choice(byMail.name(), here.say(byMail.key())))
        .toList();
  }

  List<Choice> hideable(Here here) {
    return Kind.hideable().stream()
        .map(kind -> new Choice(kind.name(), here.say("notices.kind-" + kind.field())))
        .toList();
  }

  List<String> shown() {
    return Kind.hideable().stream().filter(kind -> !hidden.contains(kind)).map(Kind::name).toList();
  }

  List<Choice> hours(Here here) {
    var format = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(here.language());
    return IntStream.range(0, 24)
        .mapToObj(hour -> new Choice(Integer.toString(hour), format.format(LocalTime.of(hour, 0))))
        .toList();
  }
}
