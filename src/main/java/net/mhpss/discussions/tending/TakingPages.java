package net.mhpss.discussions.tending;

import java.util.Optional;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
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
class TakingPages {
  private static final String A_DISCUSSION = "/groups/{id}/discussions/{discussion}";
  private static final String A_POST = A_DISCUSSION + "/posts/{number}";

  private final Discussions discussions;
  private final TakingAway takingAway;

  TakingPages(Discussions discussions, TakingAway takingAway) {
    this.discussions = discussions;
    this.takingAway = takingAway;
  }

  @GetMapping(A_POST + "/taking")
  Reply ask(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader.Member member) {
    return discussions
        .find(id, discussion, member)
        .filter(found -> takingAway.postOf(found, number(number), false, member).isPresent())
        .<Reply>map(found -> new TakingPage(found, number(number)))
        .orElseGet(NotFound::new);
  }

  @PostMapping(A_POST + "/taking")
  Reply take(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason,
      Reader.Member member) {
    var found = discussions.find(id, discussion, member);
    var post = found.flatMap(place -> takingAway.postOf(place, number(number), false, member));
    if (found.isEmpty() || post.isEmpty()) {
      return new NotFound();
    }
    takingAway.take(found.get(), number(number), post.get(), TendPages.shortened(reason), member);
    return new SeeOther(found.get().pathOf(number(number)));
  }

  @PostMapping(A_POST + "/taking/end")
  Reply bringBack(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @PathVariable String number,
      Reader.Member member) {
    var found = discussions.find(id, discussion, member);
    var post = found.flatMap(place -> takingAway.postOf(place, number(number), true, member));
    if (found.isEmpty() || post.isEmpty()) {
      return new NotFound();
    }
    takingAway.bringBack(found.get(), post.get(), member);
    return new SeeOther(found.get().pathOf(number(number)));
  }

  @PostMapping(A_DISCUSSION + "/taking")
  Reply take(
      @PathVariable Address id,
      @PathVariable Address discussion,
      @RequestParam(defaultValue = "") String reason,
      Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found -> {
              takingAway.take(found, TendPages.shortened(reason), member);
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping(A_DISCUSSION + "/taking/end")
  Reply bringBack(
      @PathVariable Address id, @PathVariable Address discussion, Reader.Member member) {
    return hosted(id, discussion, member)
        .<Reply>map(
            found -> {
              takingAway.bringBack(found, member);
              return new SeeOther(found.barePath());
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Discussion> hosted(Address group, Address discussion, Reader.Member member) {
    return discussions.find(group, discussion, member).filter(found -> found.group().isHosted());
  }

  private static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }
}
