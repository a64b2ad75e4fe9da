package net.mhpss.groups.founding;

import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.members.Offers;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FoundingPages {
  private final Foundings foundings;
  private final Groups groups;
  private final Offers offers;

  FoundingPages(Foundings foundings, Groups groups, Offers offers) {
    this.foundings = foundings;
    this.groups = groups;
    this.offers = offers;
  }

  @GetMapping("/groups/to-review")
  Reply waiting(Reader.Member member) {
    return member.may(Right.LOOK_AFTER_GROUPS)
        ? new ToReviewPage(foundings.waiting(member))
        : new NotFound();
  }

  @GetMapping("/groups/to-review/{id}")
  Reply look(@PathVariable Address id, Reader.Member member) {
    return foundings
        .find(id, member)
        .<Reply>map(founding -> page(founding, Decision.EMPTY, Map.of(), member))
        .orElseGet(NotFound::new);
  }

  private ReviewPage page(
      Founding founding, Decision form, Map<String, String> problems, Reader.Member member) {
    return new ReviewPage(founding, form, problems, offers.in(member.language()));
  }

  @PostMapping("/groups/to-review/{id}")
  Reply decide(@PathVariable Address id, Decision form, Reader.Member member) {
    return foundings
        .find(id, member)
        .map(founding -> decide(founding, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply decide(Founding founding, Decision form, Reader.Member member) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(founding, form, problems, member));
    }
    if (form.isApproval()) {
      foundings.approve(founding, member);
    } else {
      foundings.decline(founding, form.cleanReason(), member);
    }
    return new SeeOther("/groups/to-review");
  }

  /** As long as nobody else has seen the group, its founder may give it up. */
  @PostMapping("/groups/{id}/end")
  Reply giveUp(@PathVariable Address id, Reader.Member member) {
    return groups
            .find(id, member)
            .filter(Group::isHosted)
            .filter(Group::isAwaited)
            .filter(foundings::giveUp)
            .isPresent()
        ? new SeeOther("/groups")
        : new NotFound();
  }
}
