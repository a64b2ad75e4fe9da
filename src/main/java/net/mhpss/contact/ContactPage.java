package net.mhpss.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where anybody writes to the network. */
record ContactPage(NewContactMessage form, Map<String, String> problems, String title, String html)
    implements Page {
  List<Choice> topics(Here here) {
    return Arrays.stream(Topic.values())
        .map(topic -> new Choice(topic.name(), here.say(topic.key())))
        .toList();
  }
}
