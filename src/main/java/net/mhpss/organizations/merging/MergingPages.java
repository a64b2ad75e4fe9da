package net.mhpss.organizations.merging;

import java.util.Map;
import java.util.Optional;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
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
class MergingPages {
  private static final int ALIKE = 20;

  private final Organizations organizations;
  private final Merging merging;
  private final Alike alike;
  private final Labels labels;

  MergingPages(Organizations organizations, Merging merging, Alike alike, Labels labels) {
    this.organizations = organizations;
    this.merging = merging;
    this.alike = alike;
    this.labels = labels;
  }

  @GetMapping("/organizations/{id}/merge")
  Reply form(@PathVariable Address id, Merger form, Reader.Member member) {
    return mergeable(id, member)
        .<Reply>map(organization -> page(organization, form, Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/merge")
  Reply merge(@PathVariable Address id, Merger form, Reader.Member member) {
    return mergeable(id, member)
        .map(organization -> merge(organization, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply merge(Organization organization, Merger form, Reader.Member member) {
    return organizations
        .find(Address.of(form.into()), member)
        .filter(into -> merging.merge(organization, into, member))
        .<Reply>map(into -> new SeeOther(into.card().barePath()))
        .orElseGet(
            () ->
                new Invalid(
                    page(
                        organization,
                        form,
                        Map.of("into", "organizations.merge-into-missing"),
                        member)));
  }

  private MergePage page(
      Organization organization, Merger form, Map<String, String> problems, Reader.Member member) {
    var q = form.q().isEmpty() ? organization.card().name() : form.q();
    return new MergePage(
        organization,
        new Merger(q, form.into()),
        problems,
        alike.to(q, member.language(), ALIKE, organization.id()),
        labels);
  }

  private Optional<Organization> mergeable(Address id, Reader.Member member) {
    return member.may(Right.CHECK_ORGANIZATIONS)
        ? organizations.find(id, member)
        : Optional.empty();
  }
}
