package net.mhpss.discussions.tending;

import java.util.Map;
import java.util.Optional;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TendPages {
  private static final String A_DISCUSSION = "/groups/{id}/discussions/{discussion}";
  private static final int LONGEST_REASON = 300;

  private final Discussions discussions;
  private final Closures closures;
  private final Moving moving;

  TendPages(Discussions discussions, Closures closures, Moving moving) {
    this.discussions = discussions;
    this.closures = closures;
    this.moving = moving;
  }

  @GetMapping(A_DISCUSSION + "/tend")
  Reply show(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found ->
                new TendPage(found, moving.groupsFor(found, member), Split.EMPTY, "", Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping(A_DISCUSSION + "/closure")
  Reply close(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String reason,
      Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found -> {
              closures.close(found, shortened(reason), member);
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  /** A browser lets nobody write more than this. */
  static String shortened(String reason) {
    var line = Typed.line(reason);
    return Typed.length(line) <= LONGEST_REASON
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON));
  }

  @PostMapping(A_DISCUSSION + "/closure/end")
  Reply open(@PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found -> {
              closures.open(found, member);
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Discussion> hosted(Address group, Address discussion, Reader.Member member) {
    return discussions.find(group, discussion, member).filter(found -> found.group().isHosted());
  }
}
