package net.mhpss.organizations.claims;

import java.util.Map;
import java.util.Optional;
import net.mhpss.members.Members;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
import net.mhpss.organizations.TermsForOrganizations;
import net.mhpss.organizations.TermsForOrganizations.Terms;
import net.mhpss.organizations.inside.Reason;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ClaimPages {
  private final Organizations organizations;
  private final Claims claims;
  private final Members members;
  private final TermsForOrganizations terms;

  ClaimPages(
      Organizations organizations, Claims claims, Members members, TermsForOrganizations terms) {
    this.organizations = organizations;
    this.claims = claims;
    this.members = members;
    this.terms = terms;
  }

  @GetMapping("/organizations/{id}/claim")
  Reply form(@PathVariable Address id, Reader.Member member) {
    return organizations
        .find(id, member)
        .<Reply>map(
            organization ->
                page(organization, terms.in(member.language()), NewClaim.BLANK, Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/claim")
  Reply claim(@PathVariable Address id, NewClaim form, Reader.Member member) {
    return organizations
        .find(id, member)
        .map(organization -> claim(organization, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply claim(Organization organization, NewClaim form, Reader.Member member) {
    var now = terms.in(member.language());
    var problems = form.problems(now);
    if (!problems.isEmpty()) {
      return new Invalid(page(organization, now, form, problems, member));
    }
    claims.claim(organization, form, now.version(), member);
    return new SeeOther(organization.card().barePath());
  }

  private ClaimPage page(
      Organization organization,
      Terms now,
      NewClaim form,
      Map<String, String> problems,
      Reader.Member member) {
    return new ClaimPage(
        organization, claims.stance(organization.card(), member), now, form, problems);
  }

  @PostMapping("/organizations/{id}/claim/end")
  Reply takeBack(@PathVariable Address id, Reader.Member member) {
    return organizations
        .find(id, member)
        .<Reply>map(
            organization -> {
              claims.takeBack(organization, member);
              return new SeeOther(organization.card().barePath());
            })
        .orElseGet(NotFound::new);
  }

  @GetMapping("/organizations/claims")
  Reply waiting(@RequestParam(defaultValue = "") String after, Reader.Member member) {
    return member.may(Right.CHECK_ORGANIZATIONS)
        ? waiting(after, null, Reason.NONE, Map.of(), member)
        : new NotFound();
  }

  private ClaimsPage waiting(
      String after,
      @Nullable String declined,
      Reason form,
      Map<String, String> problems,
      Reader.Member member) {
    var found = claims.waiting(after, member.language());
    var page = found.subList(0, Math.min(found.size(), Claims.A_PAGE));
    return new ClaimsPage(
        page,
        found.size() > page.size() ? ClaimsPage.key(page.getLast()) : null,
        declined,
        form,
        problems,
        member);
  }

  @PostMapping("/organizations/{id}/claims/{who}/confirm")
  Reply confirm(@PathVariable Address id, @PathVariable Address who, Reader.Member member) {
    return found(id, who, member)
        .filter(found -> claims.confirm(found.organization, found.whom, member))
        .<Reply>map(found -> new SeeOther("/organizations/claims"))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/claims/{who}/decline")
  Reply decline(
      @PathVariable Address id, @PathVariable Address who, Reason form, Reader.Member member) {
    if (!member.may(Right.CHECK_ORGANIZATIONS)) {
      return new NotFound();
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(waiting("", id.id() + ":" + who.id(), form, problems, member));
    }
    return found(id, who, member)
        .filter(found -> claims.decline(found.organization, found.whom, form.text(), member))
        .<Reply>map(found -> new SeeOther("/organizations/claims"))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/organizations/{id}/managers")
  Reply managers(@PathVariable Address id, Reader.Member member) {
    return organizations
        .find(id, member)
        .filter(organization -> organization.mayBeEditedBy(member))
        .<Reply>map(organization -> managers(organization, null, Reason.NONE, Map.of()))
        .orElseGet(NotFound::new);
  }

  private ManagersPage managers(
      Organization organization,
      @Nullable String ended,
      Reason form,
      Map<String, String> problems) {
    return new ManagersPage(
        organization, claims.managers(organization.card()), ended, form, problems);
  }

  @PostMapping("/organizations/{id}/management/end")
  Reply resign(@PathVariable Address id, Reader.Member member) {
    return organizations
        .find(id, member)
        .filter(organization -> claims.resign(organization, member))
        .<Reply>map(organization -> new SeeOther(organization.card().barePath()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/managers/{who}/end")
  Reply end(
      @PathVariable Address id, @PathVariable Address who, Reason form, Reader.Member member) {
    return found(id, who, member)
        .filter(found -> member.may(Right.CHECK_ORGANIZATIONS))
        .map(found -> end(found, who, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply end(Found found, Address who, Reason form, Reader.Member member) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(managers(found.organization, who.id(), form, problems));
    }
    return claims.end(found.organization, found.whom, form.text(), member)
        ? new SeeOther(found.organization.card().barePath() + "/managers")
        : new NotFound();
  }

  private record Found(Organization organization, long whom) {}

  private Optional<Found> found(Address id, Address who, Reader.Member member) {
    return organizations
        .find(id, member)
        .flatMap(organization -> members.idOf(who).map(whom -> new Found(organization, whom)));
  }
}
