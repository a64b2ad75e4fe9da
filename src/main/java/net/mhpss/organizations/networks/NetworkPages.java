package net.mhpss.organizations.networks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.networks.Agreeing.Agreed;
import net.mhpss.organizations.networks.Agreeing.Already;
import net.mhpss.organizations.networks.Agreeing.Asked;
import net.mhpss.organizations.networks.Agreeing.NotYours;
import net.mhpss.organizations.networks.NetworkMemberships.Pair;
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
class NetworkPages {
  private static final int ALIKE = 40;

  private final Organizations organizations;
  private final NetworkMemberships memberships;
  private final Alike alike;
  private final Labels labels;

  NetworkPages(
      Organizations organizations, NetworkMemberships memberships, Alike alike, Labels labels) {
    this.organizations = organizations;
    this.memberships = memberships;
    this.alike = alike;
    this.labels = labels;
  }

  @GetMapping("/organizations/{id}/members")
  Reply members(
      @PathVariable Address id, @RequestParam(defaultValue = "") Address after, Reader reader) {
    return organizations
        .find(id, reader)
        .<Reply>map(network -> members(network, after, reader))
        .orElseGet(NotFound::new);
  }

  private MembersPage members(Organization network, Address after, Reader reader) {
    var card = network.card();
    var found = memberships.members(card, after, reader.language(), NetworkMemberships.A_PAGE + 1);
    var page = found.subList(0, Math.min(found.size(), NetworkMemberships.A_PAGE));
    return new MembersPage(
        card,
        memberships.count(card),
        page,
        found.size() > page.size() ? page.getLast().address() : null);
  }

  @GetMapping("/organizations/{id}/networks")
  Reply form(@PathVariable Address id, NewMembership form, Reader.Member member) {
    return spokenFor(id, member)
        .<Reply>map(organization -> page(organization, form, Map.of(), member))
        .orElseGet(NotFound::new);
  }

  private NetworksPage page(
      Organization organization,
      NewMembership form,
      Map<String, String> problems,
      Reader.Member member) {
    var card = organization.card();
    return new NetworksPage(
        organization,
        organization.standsIn(member),
        memberships.proposals(card, member.language()),
        memberships.memberships(card, member.language()),
        form,
        problems,
        form.q().isBlank() ? List.of() : near(organization, form.q(), member),
        labels);
  }

  /** Networks have any organization for a member; others can be members of networks alone. */
  private List<Alike.Near> near(Organization organization, String q, Reader.Member member) {
    return alike.to(q, member.language(), ALIKE, organization.id()).stream()
        .filter(near -> organization.isNetwork() || near.kind().equals(Organization.NETWORK))
        .limit(ALIKE / 2)
        .toList();
  }

  @PostMapping("/organizations/{id}/networks")
  Reply propose(@PathVariable Address id, NewMembership form, Reader.Member member) {
    return spokenFor(id, member)
        .map(organization -> propose(organization, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply propose(Organization organization, NewMembership form, Reader.Member member) {
    var other =
        organizations
            .find(Address.of(form.other()), member)
            .filter(found -> found.id() != organization.id())
            .filter(found -> organization.isNetwork() || found.isNetwork());
    if (other.isEmpty()) {
      return again(organization, form, "organizations.choose-other", member);
    }
    var own =
        organization.isNetwork()
                && Side.read(form.side()).orElse(Side.ORGANIZATION) == Side.ORGANIZATION
            ? Side.NETWORK
            : Side.ORGANIZATION;
    if (own == Side.ORGANIZATION && !other.get().isNetwork()) {
      return again(organization, form, "organizations.other-no-network", member);
    }
    var pair =
        own == Side.NETWORK
            ? new Pair(organization, other.get())
            : new Pair(other.get(), organization);
    return switch (memberships.propose(pair, own, member)) {
      case Asked(), Agreed() -> new SeeOther(organization.card().barePath() + "/networks");
      case Already() -> again(organization, form, "organizations.already-linked", member);
      case NotYours() -> new NotFound();
    };
  }

  private Invalid again(
      Organization organization, NewMembership form, String problem, Reader.Member member) {
    return new Invalid(page(organization, form, Map.of("other", problem), member));
  }

  @PostMapping("/organizations/{id}/members/{other}/agree")
  Reply agree(
      @PathVariable Address id, @PathVariable Address other, Back form, Reader.Member member) {
    return pair(id, other, member)
        .map(pair -> memberships.agree(pair, member))
        .map(
            agreeing ->
                switch (agreeing) {
                  case Agreed(), Already(), Asked() -> back(form);
                  case NotYours() -> new NotFound();
                })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/members/{other}/end")
  Reply end(
      @PathVariable Address id, @PathVariable Address other, Back form, Reader.Member member) {
    return pair(id, other, member)
        .filter(pair -> memberships.end(pair, member))
        .map(pair -> back(form))
        .orElseGet(NotFound::new);
  }

  private static Reply back(Back form) {
    var address = Address.of(form.back()).id();
    return new SeeOther(
        address.isEmpty()
            ? "/organizations/memberships"
            : "/organizations/" + address + "/networks");
  }

  @GetMapping("/organizations/memberships")
  Reply forHosts(Reader.Member member) {
    return member.may(Right.CHECK_ORGANIZATIONS)
        ? new ForHostsPage(memberships.forHosts())
        : new NotFound();
  }

  private Optional<Organization> spokenFor(Address id, Reader.Member member) {
    return organizations.find(id, member).filter(organization -> organization.maySpeak(member));
  }

  private Optional<Pair> pair(Address network, Address organization, Reader.Member member) {
    return organizations
        .find(network, member)
        .flatMap(
            one -> organizations.find(organization, member).map(other -> new Pair(one, other)));
  }
}
