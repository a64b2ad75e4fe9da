package net.mhpss.organizations;

import java.util.List;
import java.util.Objects;
import net.mhpss.members.ListSections;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.ToCheck;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Moved;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OrganizationPages {
  private final Organizations organizations;
  private final OrganizationDirectory directory;
  private final ToCheck toCheck;
  private final Labels labels;
  private final ObjectProvider<OrganizationSection> sections;
  private final ListSections listSections;

  OrganizationPages(
      Organizations organizations,
      OrganizationDirectory directory,
      ToCheck toCheck,
      Labels labels,
      ObjectProvider<OrganizationSection> sections,
      ListSections listSections) {
    this.listSections = listSections;
    this.organizations = organizations;
    this.directory = directory;
    this.toCheck = toCheck;
    this.labels = labels;
    this.sections = sections;
  }

  @GetMapping("/organizations")
  Reply directory(Looking looking, Reader reader) {
    return OrganizationsPage.of(
        looking,
        directory.list(looking, reader.language()),
        directory.count(looking),
        labels,
        reader.language(),
        reader.may(Right.CHECK_ORGANIZATIONS) ? toCheck.count() : 0,
        listSections.of(List.of(), countries(looking), reader));
  }

  /** The countries that were chosen, when nothing wider was. */
  private List<String> countries(Looking looking) {
    return looking.place().stream().allMatch(labels::isCountry) ? looking.place() : List.of();
  }

  @GetMapping("/organizations/{id}")
  Reply organization(@PathVariable Address id, Reader reader) {
    return organizations
        .find(id, reader)
        .<Reply>map(organization -> page(organization, reader))
        .or(() -> organizations.moved(id, reader).map(into -> new Moved(into.path())))
        .orElseGet(NotFound::new);
  }

  private OrganizationPage page(Organization organization, Reader reader) {
    var card = organization.card();
    return new OrganizationPage(
        organization,
        organizations.about(organization, reader.language()).orElse(null),
        organizations.otherNames(card),
        organizations.around(card, reader).orElse(null),
        organizations.within(card, reader),
        sections(card, reader, false),
        sections(card, reader, true),
        labels);
  }

  private List<Part> sections(OrganizationCard card, Reader reader, boolean beside) {
    return sections
        .orderedStream()
        .filter(section -> section.isBeside() == beside)
        .map(section -> section.of(card, reader))
        .filter(Objects::nonNull)
        .toList();
  }
}
