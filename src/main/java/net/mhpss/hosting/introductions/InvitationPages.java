package net.mhpss.hosting.introductions;

import net.mhpss.members.Offers;
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
class InvitationPages {
  private final Introductions introductions;
  private final Offers offers;

  InvitationPages(Introductions introductions, Offers offers) {
    this.introductions = introductions;
    this.offers = offers;
  }

  @GetMapping("/introductions")
  Reply all(@RequestParam(defaultValue = "") Address before, Reader.Member member) {
    var found = introductions.of(member, before);
    return new InvitationsPage(
        found.subList(0, Math.min(found.size(), Introductions.PAGE)),
        found.size() > Introductions.PAGE);
  }

  /** Where the mail leads: opening it answers nothing. */
  @GetMapping("/introductions/{id}")
  Reply one(@PathVariable Address id, Reader.Member member) {
    return introductions
        .find(id, member)
        .<Reply>map(invitation -> new InvitationPage(invitation, offers.in(member.language())))
        .orElseGet(NotFound::new);
  }

  /** What comes too late changes nothing, and the page says how it stands. */
  @PostMapping("/introductions/{id}")
  Reply answer(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String answer,
      Reader.Member member) {
    return introductions
        .find(id, member)
        .<Reply>map(
            invitation -> {
              if (answer.equals("yes") || answer.equals("not-now")) {
                introductions.answer(id, answer.equals("yes"), member);
              }
              return new SeeOther(invitation.path());
            })
        .orElseGet(NotFound::new);
  }
}
