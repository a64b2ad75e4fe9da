package net.mhpss.groups;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import net.mhpss.groups.Inviting.AlreadyIn;
import net.mhpss.groups.Inviting.Banned;
import net.mhpss.groups.Inviting.Invited;
import net.mhpss.groups.Inviting.Nobody;
import net.mhpss.groups.Joining.Already;
import net.mhpss.groups.Joining.AwaitingHost;
import net.mhpss.groups.Joining.Joined;
import net.mhpss.groups.Leaving.LastHost;
import net.mhpss.groups.Leaving.Left;
import net.mhpss.members.Members;
import net.mhpss.members.Offers;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Limits;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MembershipPages {
  /** In a day: each is a mail to somebody who has not asked for it. */
  private static final int INVITATIONS = 60;

  private final Groups groups;
  private final Memberships memberships;
  private final Members members;
  private final GroupPages pages;
  private final Offers offers;
  private final Limits limits;

  MembershipPages(
      Groups groups,
      Memberships memberships,
      Members members,
      GroupPages pages,
      Offers offers,
      Limits limits) {
    this.groups = groups;
    this.memberships = memberships;
    this.members = members;
    this.pages = pages;
    this.offers = offers;
    this.limits = limits;
  }

  @PostMapping("/groups/{id}/membership")
  Reply join(@PathVariable Address id, JoinWish wish, Reader.Member member) {
    return groups.find(id, member).map(group -> join(group, wish, member)).orElseGet(NotFound::new);
  }

  private Reply join(Group group, JoinWish wish, Reader.Member member) {
    var problems = wish.problems();
    if (!problems.isEmpty()) {
      return new Invalid(pages.page(group, member, wish, problems));
    }
    return switch (memberships.join(group, member, wish.cleanNote())) {
      case Joined(), Already() -> new SeeOther(wish.wayBack(group));
      case AwaitingHost() -> new SeeOther(group.barePath());
    };
  }

  @PostMapping("/groups/{id}/membership/end")
  Reply leave(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String successor,
      Reader.Member member) {
    return groups
        .find(id, member)
        .map(group -> leave(group, Optional.of(Address.of(successor)), member))
        .orElseGet(NotFound::new);
  }

  private Reply leave(Group group, Optional<Address> successor, Reader.Member member) {
    return switch (memberships.leave(group, member, successor)) {
      case Left() -> new SeeOther(group.access() == Access.HIDDEN ? "/groups" : group.barePath());
      case LastHost() -> new Invalid(new LastHostPage(group, others(group, member), true));
    };
  }

  @PostMapping("/groups/{id}/hosts/end")
  Reply stepDown(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String successor,
      Reader.Member reader) {
    return asHost(
        id,
        reader,
        group ->
            switch (memberships.stepDown(group, reader, Optional.of(Address.of(successor)))) {
              case Left() -> new SeeOther(group.barePath());
              case LastHost() -> new Invalid(new LastHostPage(group, others(group, reader), false));
            });
  }

  private List<Choice> others(Group group, Reader.Member member) {
    return memberships.of(group, Address.of(""), member).stream()
        .map(GroupMember::card)
        .filter(card -> card.id() != member.id())
        .map(card -> new Choice(card.address(), card.name()))
        .toList();
  }

  @GetMapping("/groups/{id}/members")
  Reply list(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String after,
      Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isReadable)
        .<Reply>map(group -> page(group, Address.of(after), "", Map.of(), member))
        .orElseGet(NotFound::new);
  }

  private GroupMembersPage page(
      Group group,
      Address after,
      String inviting,
      Map<String, String> problems,
      Reader.Member member) {
    var found = memberships.of(group, after, member);
    return new GroupMembersPage(
        group,
        found.subList(0, Math.min(found.size(), Memberships.A_PAGE)),
        found.size() > Memberships.A_PAGE,
        group.isHosted() ? memberships.invited(group) : List.of(),
        inviting,
        problems,
        offers.in(member.language()));
  }

  @PostMapping("/groups/{id}/hosts")
  Reply nameHost(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String member,
      Reader.Member reader) {
    return asHost(
        id,
        reader,
        group ->
            memberships.nameHost(group, Address.of(member), reader)
                ? new SeeOther(group.barePath() + "/members")
                : new NotFound());
  }

  @PostMapping("/groups/{id}/invitations")
  Reply invite(@PathVariable Address id, Invitation form, Reader.Member reader) {
    return asHost(
        id,
        reader,
        group ->
            !group.isJoinable()
                ? new NotFound()
                : limits.allows("invitations by " + reader.id(), INVITATIONS, Duration.ofDays(1))
                    ? invite(group, form, reader)
                    : new TooMany(
                        Duration.ofHours(2), membersPage(group, form, "web.slower", reader)));
  }

  private Reply invite(Group group, Invitation form, Reader.Member reader) {
    return switch (memberships.invite(group, form.address(), reader)) {
      case Invited() -> new SeeOther(group.barePath() + "/members#invite");
      case Nobody() -> notInvited(group, form, "groups.invite-nobody", reader);
      case AlreadyIn() -> notInvited(group, form, "groups.invite-already-in", reader);
      case Banned() -> notInvited(group, form, "groups.invite-banned", reader);
    };
  }

  private Reply notInvited(Group group, Invitation form, String problem, Reader.Member reader) {
    return new Invalid(membersPage(group, form, problem, reader));
  }

  private GroupMembersPage membersPage(
      Group group, Invitation form, String problem, Reader.Member reader) {
    return page(group, Address.of(""), form.member(), Map.of("member", problem), reader);
  }

  @GetMapping("/groups/{id}/requests")
  Reply requests(@PathVariable Address id, Reader.Member reader) {
    return asHost(id, reader, group -> requestsPage(group, "", Refusal.EMPTY, Map.of(), reader));
  }

  private JoinRequestsPage requestsPage(
      Group group, String who, Refusal form, Map<String, String> problems, Reader.Member reader) {
    return new JoinRequestsPage(
        group, memberships.requests(group), who, form, problems, offers.in(reader.language()));
  }

  @PostMapping("/groups/{id}/requests/{who}/approve")
  Reply approve(@PathVariable Address id, @PathVariable Address who, Reader.Member reader) {
    return asHost(
        id,
        reader,
        group -> answered(group, who, asked -> memberships.letIn(group, asked, reader)));
  }

  @PostMapping("/groups/{id}/requests/{who}/decline")
  Reply decline(
      @PathVariable Address id, @PathVariable Address who, Refusal form, Reader.Member reader) {
    return asHost(
        id,
        reader,
        group -> {
          var problems = form.problems();
          return problems.isEmpty()
              ? answered(
                  group,
                  who,
                  asked -> memberships.decline(group, asked, form.cleanReason(), reader))
              : new Invalid(requestsPage(group, who.id(), form, problems, reader));
        });
  }

  private Reply answered(Group group, Address who, LongConsumer answer) {
    members.idOf(who).ifPresent(answer::accept);
    return new SeeOther(group.barePath() + "/requests");
  }

  /** For the hosts of a group alone; to everybody else there is nothing at this address. */
  private Reply asHost(Address id, Reader.Member reader, Function<Group, Reply> answer) {
    return groups.find(id, reader).filter(Group::isHosted).map(answer).orElseGet(NotFound::new);
  }
}
