package net.mhpss.contact;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.mhpss.contact.ReplyTemplates.ReplyTemplate;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/**
 * One message with all that followed, and what can be done with it.
 *
 * @param merged what is read in it
 * @param like what may be the same matter
 * @param others who else answers such messages
 */
record ThreadPage(
    ContactThread thread,
    List<ContactThread> merged,
    List<Threads.Said> said,
    List<ContactThread> like,
    List<Choice> others,
    List<ReplyTemplate> templates,
    AnswerForm form,
    Map<String, String> problems,
    AnswerForm note,
    Map<String, String> noteProblems,
    Instant now)
    implements Page {
  List<Choice> topics(Here here) {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic != thread.topic())
        .map(topic -> new Choice(topic.name(), here.say(topic.key())))
        .toList();
  }

  /** The writer's language first. */
  List<Choice> begins() {
    return templates.stream()
        .sorted(java.util.Comparator.comparing(one -> !one.language().equals(thread.language())))
        .map(one -> new Choice(one.address(), one.title() + " (" + one.language() + ")"))
        .toList();
  }

  static String beginning(ContactThread one) {
    return Excerpts.of(one.text(), 90);
  }
}
