package net.mhpss.organizations.proposals;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.NewOrganization;
import net.mhpss.organizations.inside.Proposals;
import net.mhpss.organizations.inside.Reason;
import net.mhpss.organizations.inside.ToCheck;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.Text;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Right;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

@Controller
class ProposalPages {
  private static final int ALIKE = 8;

  private final Organizations organizations;
  private final Proposals proposals;
  private final ToCheck toCheck;
  private final Alike alike;
  private final Labels labels;
  private final Texts texts;
  private final JsonMapper json;

  ProposalPages(
      Organizations organizations,
      Proposals proposals,
      ToCheck toCheck,
      Alike alike,
      Labels labels,
      Texts texts,
      JsonMapper json) {
    this.organizations = organizations;
    this.proposals = proposals;
    this.toCheck = toCheck;
    this.alike = alike;
    this.labels = labels;
    this.texts = texts;
    this.json = json;
  }

  @GetMapping("/organizations/new")
  Reply form(@RequestParam(defaultValue = "") String name, Reader.Member member) {
    return page(NewOrganization.called(name), Map.of(), alike(name, member), member);
  }

  @PostMapping("/organizations")
  Reply propose(NewOrganization form, Reader.Member member) {
    var near = alike(form.line(), member);
    var problems = new LinkedHashMap<>(form.problems(labels));
    if (!near.isEmpty() && !form.none()) {
      problems.put("none", "organizations.say-that-it-is-none");
    }
    if (!problems.isEmpty()) {
      return new Invalid(page(form, problems, near, member));
    }
    return proposals.mayPropose(member)
        ? new SeeOther("/organizations/" + proposals.propose(form, member).address())
        : new TooMany(Duration.ofHours(2));
  }

  private List<Alike.Near> alike(String name, Reader reader) {
    return alike.to(name, reader.language(), ALIKE);
  }

  private NewOrganizationPage page(
      NewOrganization form,
      Map<String, String> problems,
      List<Alike.Near> near,
      Reader.Member member) {
    return new NewOrganizationPage(
        form,
        problems,
        near,
        labels,
        labels.kinds(member.language()),
        labels.countries(member.language()));
  }

  /** The same as the form shows, for a script that asks while a name is typed. */
  @GetMapping("/organizations/alike")
  Reply whileTyping(@RequestParam(defaultValue = "") String q, Reader.Member member) {
    var found =
        alike(q.length() <= NewOrganization.LONGEST_NAME ? q : "", member).stream()
            .map(near -> said(near, member))
            .toList();
    return new Text(
        "application/json;charset=UTF-8",
        json.writeValueAsString(
            Map.of("question", question(q, found.isEmpty(), member), "found", found)));
  }

  private String question(String typed, boolean none, Reader reader) {
    if (typed.isBlank()) {
      return "";
    }
    return texts.say(
        reader.language(), none ? "organizations.none-alike" : "organizations.is-it-one");
  }

  private Map<String, String> said(Alike.Near near, Reader reader) {
    var card = near.card();
    var what =
        Stream.of(
                near.called().equals(card.name()) ? null : near.called(),
                labels.kind(near.kind(), reader.language()),
                labels.country(near.country(), reader.language()))
            .filter(java.util.Objects::nonNull)
            .collect(joining(" · "));
    return Map.of(
        "address", card.address(), "path", card.path(), "name", card.name(), "what", what);
  }

  @GetMapping("/organizations/to-check")
  Reply toCheck(@RequestParam(defaultValue = "") Address after, Reader.Member member) {
    return member.may(Right.CHECK_ORGANIZATIONS)
        ? toCheck(after, null, Reason.NONE, Map.of(), member)
        : new NotFound();
  }

  private ToCheckPage toCheck(
      Address after,
      @Nullable String declined,
      Reason form,
      Map<String, String> problems,
      Reader.Member member) {
    var found = toCheck.list(after, member.language());
    var page = found.subList(0, Math.min(found.size(), ToCheck.A_PAGE));
    return new ToCheckPage(
        page,
        found.size() > page.size() ? page.getLast().card().address() : null,
        declined,
        form,
        problems,
        labels);
  }

  @PostMapping("/organizations/{id}/check")
  Reply confirm(@PathVariable Address id, Reader.Member member) {
    return organizations
        .find(id, member)
        .filter(organization -> proposals.confirm(organization, member))
        .<Reply>map(organization -> new SeeOther(organization.card().barePath()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/removal")
  Reply decline(@PathVariable Address id, Reason form, Reader.Member member) {
    return organizations
        .find(id, member)
        .filter(Organization::proposed)
        .filter(organization -> member.may(Right.CHECK_ORGANIZATIONS))
        .map(organization -> decline(organization, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply decline(Organization organization, Reason form, Reader.Member member) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      var address = organization.card().address();
      return new Invalid(toCheck(new Address(""), address, form, problems, member));
    }
    return proposals.decline(organization, form.text(), member)
        ? new SeeOther("/organizations/to-check")
        : new NotFound();
  }
}
