package net.mhpss.organizations.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.Organizations;
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
class EditingPages {
  private final Organizations organizations;
  private final Editing editing;
  private final Labels labels;

  EditingPages(Organizations organizations, Editing editing, Labels labels) {
    this.organizations = organizations;
    this.editing = editing;
    this.labels = labels;
  }

  @GetMapping("/organizations/{id}/edit")
  Reply form(@PathVariable Address id, Reader.Member member) {
    return editable(id, member)
        .<Reply>map(
            organization -> page(organization, editing.read(organization), Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/organizations/{id}/edit")
  Reply edit(@PathVariable Address id, EditedOrganization form, Reader.Member member) {
    return editable(id, member)
        .map(organization -> edit(organization, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply edit(Organization organization, EditedOrganization form, Reader.Member member) {
    var problems = new LinkedHashMap<>(form.problems(names(member), labels));
    if (problems.isEmpty() && !editing.keep(organization, form, names(member), member)) {
      problems.put("read", "organizations.edited-meanwhile");
    }
    return problems.isEmpty()
        ? new SeeOther(organization.card().barePath())
        : new Invalid(page(organization, form, problems, member));
  }

  /** What it is called and what it is, hosts alone say: managers could make another of it. */
  private static boolean names(Reader.Member member) {
    return member.may(Right.CHECK_ORGANIZATIONS);
  }

  private EditOrganizationPage page(
      Organization organization,
      EditedOrganization form,
      Map<String, String> problems,
      Reader.Member member) {
    return new EditOrganizationPage(
        organization,
        form,
        problems,
        names(member),
        labels,
        labels.kinds(member.language()),
        labels.countries(member.language()));
  }

  private Optional<Organization> editable(Address id, Reader.Member member) {
    return organizations.find(id, member).filter(found -> found.mayBeEditedBy(member));
  }
}
