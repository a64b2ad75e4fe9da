package net.mhpss.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Languages;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody writes to the network.
 *
 * @param asked the name of the host whom the writer asks for
 */
record ContactPage(
    NewContactMessage form,
    Map<String, String> problems,
    String title,
    String html,
    @Nullable String asked)
    implements Page {
  List<Choice> topics(Here here) {
    return Arrays.stream(Topic.values())
        .map(topic -> new Choice(topic.name(), here.say(topic.key())))
        .toList();
  }

  static List<Choice> languages() {
    return Languages.ALL.stream()
        .map(one -> new Choice(one.getLanguage(), Languages.nameInItself(one)))
        .toList();
  }
}
