package net.mhpss.groups.belonging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.groups.Kind;
import net.mhpss.groups.belonging.Choosing.Asked;
import net.mhpss.groups.belonging.Choosing.Hidden;
import net.mhpss.groups.belonging.Choosing.Settled;
import net.mhpss.members.Offers;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.Organizations;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BelongingPages {
  private static final int ALIKE = 12;

  private final Groups groups;
  private final Belongings belongings;
  private final Organizations organizations;
  private final Offers offers;

  BelongingPages(Groups groups, Belongings belongings, Organizations organizations, Offers offers) {
    this.groups = groups;
    this.belongings = belongings;
    this.organizations = organizations;
    this.offers = offers;
  }

  @GetMapping("/groups/{id}/organization")
  Reply form(@PathVariable Address id, NewBelonging form, Reader.Member member) {
    return hosted(id, member)
        .<Reply>map(group -> page(group, form, Map.of(), member))
        .orElseGet(NotFound::new);
  }

  private BelongingPage page(
      Group group, NewBelonging form, Map<String, String> problems, Reader.Member member) {
    return new BelongingPage(
        group,
        belongings.of(group, member.language()).orElse(null),
        organizations.managedBy(member),
        form,
        problems,
        form.q().isBlank() ? List.of() : organizations.alike(form.q(), member.language(), ALIKE));
  }

  @PostMapping("/groups/{id}/organization")
  Reply choose(@PathVariable Address id, NewBelonging form, Reader.Member member) {
    return hosted(id, member).map(group -> choose(group, form, member)).orElseGet(NotFound::new);
  }

  private Reply choose(Group group, NewBelonging form, Reader.Member member) {
    var organization = organizations.find(Address.of(form.organization()), member);
    if (organization.isEmpty()) {
      return again(group, form, "groups.organization-missing", member);
    }
    return switch (belongings.choose(group, organization.get(), member)) {
      case Settled(), Asked() -> new SeeOther(group.barePath());
      case Hidden() -> again(group, form, "groups.organization-hidden", member);
    };
  }

  private Invalid again(Group group, NewBelonging form, String problem, Reader.Member member) {
    return new Invalid(page(group, form, Map.of("organization", problem), member));
  }

  @PostMapping("/groups/{id}/organization/end")
  Reply end(@PathVariable Address id, Reader.Member member) {
    return hosted(id, member)
        .<Reply>map(
            group -> {
              belongings.end(group);
              return new SeeOther(group.barePath());
            })
        .orElseGet(NotFound::new);
  }

  /** Hosts of groups of an organization choose which. */
  private Optional<Group> hosted(Address id, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isHosted)
        .filter(group -> group.kind() == Kind.ORGANIZATION);
  }

  @GetMapping("/organizations/{id}/groups")
  Reply all(
      @PathVariable Address id, @RequestParam(defaultValue = "") Address after, Reader reader) {
    return organizations
        .find(id, reader)
        .<Reply>map(organization -> all(organization, after, reader))
        .orElseGet(NotFound::new);
  }

  private GroupsOfOrganizationPage all(Organization organization, Address after, Reader reader) {
    var found =
        groups.ofOrganization(
            organization.id(), reader, groups.find(after, reader), Groups.A_PAGE + 1);
    var speaks = organization.mayBeEditedBy(reader);
    return new GroupsOfOrganizationPage(
        organization.card(),
        speaks,
        speaks ? belongings.proposed(organization.card(), reader.language()) : List.of(),
        found.subList(0, Math.min(found.size(), Groups.A_PAGE)),
        found.size() > Groups.A_PAGE,
        offers.in(reader.language()));
  }

  @PostMapping("/organizations/{id}/groups/{group}/confirm")
  Reply confirm(@PathVariable Address id, @PathVariable Address group, Reader.Member member) {
    return spokenFor(id, member)
        .<Reply>map(
            organization -> {
              belongings.confirm(organization, group, member);
              return back(organization.card());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/groups/{group}/end")
  Reply refuse(@PathVariable Address id, @PathVariable Address group, Reader.Member member) {
    return spokenFor(id, member)
        .<Reply>map(
            organization -> {
              belongings.refuse(organization, group, member);
              return back(organization.card());
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Organization> spokenFor(Address id, Reader.Member member) {
    return organizations
        .find(id, member)
        .filter(organization -> organization.mayBeEditedBy(member));
  }

  private static SeeOther back(OrganizationCard organization) {
    return new SeeOther(organization.barePath() + "/groups");
  }

  @GetMapping("/groups/to-confirm")
  Reply forHosts(Reader.Member member) {
    return member.may(Right.CHECK_ORGANIZATIONS)
        ? new ToConfirmPage(belongings.forHosts(member.language()))
        : new NotFound();
  }
}
