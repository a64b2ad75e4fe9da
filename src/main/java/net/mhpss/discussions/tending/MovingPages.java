package net.mhpss.discussions.tending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MovingPages {
  private static final String A_DISCUSSION = "/groups/{id}/discussions/{discussion}";
  private static final Pattern PASTED =
      Pattern.compile("(?:.*/discussions/)?([0-9a-z]{1,40})(?:[-/?#].*)?");
  private static final int LONGEST_TITLE = 160;

  private final Discussions discussions;
  private final Moving moving;

  MovingPages(Discussions discussions, Moving moving) {
    this.discussions = discussions;
    this.moving = moving;
  }

  @PostMapping(A_DISCUSSION + "/move")
  Reply move(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String group,
      Reader.Member member) {
    var found = hosted(id, discussion, member);
    if (found.isEmpty()
        || moving.groupsFor(found.get(), member).stream()
            .noneMatch(choice -> choice.value().equals(group))) {
      return new NotFound();
    }
    moving.move(found.get(), group, member);
    return new SeeOther("/groups/" + group + "/discussions/" + found.get().address());
  }

  @PostMapping(A_DISCUSSION + "/split")
  Reply split(
      @PathVariable Address id,
      @PathVariable Address discussion,
      Split form,
      Reader.Member member) {
    return hosted(id, discussion, member)
        .map(found -> split(found, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply split(Discussion discussion, Split form, Reader.Member host) {
    var problems = new LinkedHashMap<String, String>();
    var title = Typed.line(form.title());
    if (title.isEmpty()) {
      problems.put("title", "discussions.title-missing");
    } else if (Typed.length(title) > LONGEST_TITLE) {
      problems.put("title", "discussions.title-too-long");
    }
    if (number(form.from()) < 2 || number(form.to()) < number(form.from())) {
      problems.put("from", "discussions.split-which");
    }
    if (problems.isEmpty()) {
      var made = moving.split(discussion, number(form.from()), number(form.to()), title, host);
      if (made.isPresent()) {
        return new SeeOther(discussion.group().barePath() + "/discussions/" + made.get());
      }
      problems.put("from", "discussions.split-which");
    }
    return again(discussion, form, "", problems, host);
  }

  @PostMapping(A_DISCUSSION + "/merge")
  Reply merge(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String into,
      Reader.Member member) {
    return hosted(id, discussion, member)
        .map(found -> merge(found, into, member))
        .orElseGet(NotFound::new);
  }

  private Reply merge(Discussion discussion, String pasted, Reader.Member host) {
    var address = PASTED.matcher(pasted.strip());
    var other =
        address.matches()
            ? hosted(new Address(discussion.group().address()), new Address(address.group(1)), host)
                .filter(found -> found.id() != discussion.id())
            : Optional.<Discussion>empty();
    if (other.isEmpty()) {
      return again(
          discussion, Split.EMPTY, pasted, Map.of("into", "discussions.merge-which"), host);
    }
    moving.merge(discussion, other.get(), host);
    return new SeeOther(other.get().pathOf(other.get().posts() + 1));
  }

  private Reply again(
      Discussion discussion,
      Split split,
      String into,
      Map<String, String> problems,
      Reader.Member host) {
    return new Invalid(
        new TendPage(discussion, moving.groupsFor(discussion, host), split, into, problems));
  }

  private Optional<Discussion> hosted(Address group, Address discussion, Reader.Member member) {
    return discussions.find(group, discussion, member).filter(found -> found.group().isHosted());
  }

  private static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }
}
