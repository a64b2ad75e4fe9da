package net.mhpss.organizations.affiliations;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.Proposals;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AffiliationPages {
  private static final int ALIKE = 8;
  private static final EditedAffiliation NOTHING = new EditedAffiliation("", "");
  private static final NewAffiliation BLANK =
      new NewAffiliation("", "", "", "", "", "", "", "", "");

  private final Affiliations affiliations;
  private final Organizations organizations;
  private final Proposals proposals;
  private final Alike alike;
  private final Labels labels;
  private final Clock clock;

  AffiliationPages(
      Affiliations affiliations,
      Organizations organizations,
      Proposals proposals,
      Alike alike,
      Labels labels,
      Clock clock) {
    this.affiliations = affiliations;
    this.organizations = organizations;
    this.proposals = proposals;
    this.alike = alike;
    this.labels = labels;
    this.clock = clock;
  }

  @GetMapping("/settings/affiliations")
  Reply form(NewAffiliation form, Reader.Member member) {
    return page(form, Map.of(), null, NOTHING, Map.of(), member);
  }

  @PostMapping("/settings/affiliations")
  Reply add(NewAffiliation form, Reader.Member member) {
    var problems = form.problems(thisYear(), labels);
    if (!problems.isEmpty()) {
      return again(form, problems, member);
    }
    if (form.isNew() && !proposals.mayPropose(member)) {
      return new TooMany(Duration.ofHours(2));
    }
    var organization =
        form.isNew()
            ? Optional.of(proposals.propose(form.proposed(), member).id())
            : organizations.card(Address.of(form.organization()), member).map(card -> card.id());
    if (organization.isEmpty()) {
      return again(form, Map.of("organization", "organizations.choose-organization"), member);
    }
    return affiliations.add(organization.get(), form.affiliation(), member)
        ? new SeeOther("/settings/affiliations")
        : again(form, Map.of("organization", "organizations.too-many-affiliations"), member);
  }

  private Invalid again(NewAffiliation form, Map<String, String> problems, Reader.Member member) {
    return new Invalid(page(form, problems, null, NOTHING, Map.of(), member));
  }

  @PostMapping("/settings/affiliations/{id}")
  Reply edit(@PathVariable Address id, EditedAffiliation form, Reader.Member member) {
    var problems = form.problems(thisYear());
    if (!problems.isEmpty()) {
      return new Invalid(page(BLANK, Map.of(), id.id(), form, problems, member));
    }
    return organizations
        .card(id, member)
        .filter(card -> affiliations.edit(card, form, member))
        .<Reply>map(card -> new SeeOther("/settings/affiliations"))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/settings/affiliations/{id}/end")
  Reply end(@PathVariable Address id, Reader.Member member) {
    return organizations
        .card(id, member)
        .<Reply>map(
            card -> {
              affiliations.end(card, member);
              return new SeeOther("/settings/affiliations");
            })
        .orElseGet(NotFound::new);
  }

  private AffiliationsPage page(
      NewAffiliation form,
      Map<String, String> problems,
      @Nullable String edited,
      EditedAffiliation edit,
      Map<String, String> editProblems,
      Reader.Member member) {
    return new AffiliationsPage(
        affiliations.own(member),
        form,
        problems,
        edited,
        edit,
        editProblems,
        form.q().isBlank() ? List.of() : alike.to(form.q(), member.language(), ALIKE),
        labels,
        labels.kinds(member.language()),
        labels.countries(member.language()));
  }

  private int thisYear() {
    return LocalDate.now(clock).getYear();
  }

  @GetMapping("/organizations/{id}/people")
  Reply people(
      @PathVariable Address id, @RequestParam(defaultValue = "") Address after, Reader reader) {
    return organizations
        .find(id, reader)
        .<Reply>map(organization -> people(organization, after, reader))
        .orElseGet(NotFound::new);
  }

  private PeoplePage people(Organization organization, Address after, Reader reader) {
    var card = organization.card();
    var found = affiliations.people(card, reader, after, Affiliations.A_PAGE + 1);
    var page = found.subList(0, Math.min(found.size(), Affiliations.A_PAGE));
    return new PeoplePage(
        card, page, found.size() > page.size() ? page.getLast().member().address() : null);
  }
}
