package net.mhpss.groups.mailed;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.OwnToken;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class MailInvitationPages {
  /** In a day: each is a mail to somebody who has not asked for it. */
  private static final int INVITATIONS = 20;

  private final Groups groups;
  private final MailInvitations invitations;
  private final Limits limits;

  MailInvitationPages(Groups groups, MailInvitations invitations, Limits limits) {
    this.groups = groups;
    this.invitations = invitations;
    this.limits = limits;
  }

  @GetMapping("/groups/{id}/mail-invitations")
  Reply form(@PathVariable Address id, Reader.Member host) {
    return hosted(id, host)
        .<Reply>map(
            group ->
                page(group, new NewMailInvitation("", host.language().getLanguage()), Map.of()))
        .orElseGet(NotFound::new);
  }

  private MailInvitationsPage page(
      Group group, NewMailInvitation form, Map<String, String> problems) {
    return new MailInvitationsPage(group, invitations.sent(group), form, problems);
  }

  @PostMapping("/groups/{id}/mail-invitations")
  Reply invite(@PathVariable Address id, NewMailInvitation form, Reader.Member host) {
    return hosted(id, host).map(group -> invite(group, form, host)).orElseGet(NotFound::new);
  }

  private Reply invite(Group group, NewMailInvitation form, Reader.Member host) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(group, form, problems));
    }
    if (!limits.allows("mailed invitations by " + host.id(), INVITATIONS, Duration.ofDays(1))) {
      return new TooMany(Duration.ofHours(2), page(group, form, Map.of("email", "web.slower")));
    }
    invitations.invite(group, form, host);
    return new SeeOther(group.barePath() + "/mail-invitations");
  }

  @PostMapping("/groups/{id}/mail-invitations/{invitation}/end")
  Reply takeBack(@PathVariable Address id, @PathVariable Address invitation, Reader.Member host) {
    return hosted(id, host)
        .<Reply>map(
            group -> {
              invitations.takeBack(group, invitation);
              return new SeeOther(group.barePath() + "/mail-invitations");
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Group> hosted(Address id, Reader.Member host) {
    return groups.find(id, host).filter(Group::isHosted).filter(Group::isJoinable);
  }

  /**
   * What the link in the letter leads to: a page with a button. Whoever has got hold of the link
   * and not of the mailbox learns nothing by it.
   */
  @GetMapping("/groups/invitations/{token}")
  Reply look(@PathVariable String token, Reader reader) {
    return invitations
        .find(token)
        .<Reply>map(
            invitation ->
                new InvitedPage(
                    token,
                    reader instanceof Reader.Member member && invitations.isFor(invitation, member)
                        ? invitation
                        : null))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/invitations/{token}")
  Reply accept(@PathVariable String token, Reader.Member member) {
    return invitations
        .accept(token, member)
        .<Reply>map(group -> new SeeOther(group.barePath()))
        .orElseGet(NotFound::new);
  }

  /** A page with a button: mail scanners open every address, and end nothing by it. */
  @GetMapping("/u/invitation/{token}")
  Reply askForNoMore(@PathVariable String token) {
    return invitations
        .find(token)
        .<Reply>map(invitation -> new NoMorePage(token, false))
        .orElseGet(NotFound::new);
  }

  @OwnToken
  @PostMapping("/u/invitation/{token}")
  Reply noMore(@PathVariable String token) {
    return invitations.never(token) ? new NoMorePage(token, true) : new NotFound();
  }
}
