package net.mhpss.organizations;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OrganizationPages {
  private static final int ON_A_PAGE = 40;

  private final Organizations organizations;
  private final Terms terms;
  private final Countries countries;
  private final ObjectProvider<OrganizationSection> sections;

  OrganizationPages(
      Organizations organizations,
      Terms terms,
      Countries countries,
      ObjectProvider<OrganizationSection> sections) {
    this.organizations = organizations;
    this.terms = terms;
    this.countries = countries;
    this.sections = sections;
  }

  @GetMapping("/organizations")
  Reply directory(Looking looking, Reader reader) {
    var found = organizations.list(looking, reader, ON_A_PAGE + 1);
    return new OrganizationsPage(
        looking,
        organizations.count(looking),
        found.stream().limit(ON_A_PAGE).map(each -> line(each, reader.language())).toList(),
        found.size() > ON_A_PAGE,
        kinds(reader.language()),
        countries(reader.language()));
  }

  @GetMapping("/organizations/{id}")
  Reply organization(@PathVariable Address id, Reader reader) {
    return organizations
        .find(id, reader)
        .<Reply>map(organization -> page(organization, reader))
        .orElse(new NotFound());
  }

  private OrganizationPage page(Organization organization, Reader reader) {
    var card = organization.card();
    return new OrganizationPage(
        organization,
        terms.label(Scheme.ORGANIZATION_KIND, organization.kind(), reader.language()),
        country(organization.country(), reader.language()),
        organizations.otherNames(card),
        organizations.around(card, reader).orElse(null),
        organizations.within(card, reader),
        sections(card, reader));
  }

  private List<Part> sections(OrganizationCard card, Reader reader) {
    return sections
        .orderedStream()
        .map(section -> section.of(card, reader))
        .filter(Objects::nonNull)
        .toList();
  }

  private OrganizationsPage.Line line(Listed listed, Locale language) {
    return new OrganizationsPage.Line(
        listed.card(),
        terms.label(Scheme.ORGANIZATION_KIND, listed.kind(), language),
        country(listed.country(), language),
        listed.roleInNetwork(),
        listed.toBeChecked());
  }

  private @Nullable String country(@Nullable String iso2, Locale language) {
    return iso2 == null ? null : countries.name(iso2, language);
  }

  private List<Choice> kinds(Locale language) {
    return terms.all(Scheme.ORGANIZATION_KIND, language).stream()
        .map(kind -> new Choice(kind.slug(), kind.label()))
        .toList();
  }

  private List<Choice> countries(Locale language) {
    var some = organizations.countries();
    return countries.all(language).stream()
        .filter(country -> some.contains(country.iso2()))
        .map(country -> new Choice(country.iso2(), country.name()))
        .toList();
  }
}
