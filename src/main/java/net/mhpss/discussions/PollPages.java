package net.mhpss.discussions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.discussions.polls.NewPoll;
import net.mhpss.discussions.polls.Polls;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PollPages {
  private static final String POLL = "/groups/{id}/discussions/{discussion}/poll";

  private final Discussions discussions;
  private final Polls polls;
  private final Clock clock;

  PollPages(Discussions discussions, Polls polls, Clock clock) {
    this.discussions = discussions;
    this.polls = polls;
    this.clock = clock;
  }

  @GetMapping(POLL)
  Reply form(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return without(id, discussion, member)
        .<Reply>map(found -> new NewPollPage(found, NewPoll.EMPTY, Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping(POLL)
  Reply make(
      @PathVariable Address id,
      @PathVariable Address discussion,
      NewPoll form,
      Reader.Member member) {
    return without(id, discussion, member)
        .map(found -> make(found, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply make(Discussion discussion, NewPoll form, Reader.Member member) {
    var problems = form.problems(LocalDate.now(clock.withZone(member.zone())));
    if (!problems.isEmpty()) {
      return new Invalid(new NewPollPage(discussion, form, problems));
    }
    polls.make(discussion.id(), form, member.zone());
    return new SeeOther(discussion.barePath() + "#poll");
  }

  @PostMapping(POLL + "/vote")
  Reply vote(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") List<String> choice,
      Reader.Member member) {
    return discussions
        .find(id, discussion, member)
        .filter(Discussion::isWritable)
        .filter(Discussion::polled)
        .<Reply>map(
            found -> {
              polls.vote(found.id(), choice.stream().map(PollPages::number).toList(), member);
              return new SeeOther(found.barePath() + "#poll");
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping(POLL + "/end")
  Reply close(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return discussions
        .find(id, discussion, member)
        .filter(Discussion::polled)
        .filter(found -> found.mayBePolledBy(member))
        .<Reply>map(
            found -> {
              polls.close(found.id());
              return new SeeOther(found.barePath() + "#poll");
            })
        .orElseGet(NotFound::new);
  }

  /** A discussion without a poll, whose author or host the member is. */
  private Optional<Discussion> without(Address group, Address discussion, Reader.Member member) {
    return discussions
        .find(group, discussion, member)
        .filter(found -> !found.polled() && found.mayBePolledBy(member));
  }

  private static long number(String typed) {
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
  }
}
