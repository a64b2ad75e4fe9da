package net.mhpss.groups;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.members.ListSections;
import net.mhpss.members.Offers;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class GroupPages {
  /** In a day. */
  private static final int FOUNDED = 10;

  private final Groups groups;
  private final Memberships memberships;
  private final Offers offers;
  private final Terms terms;
  private final ObjectProvider<GroupSection> sections;
  private final ListSections listSections;
  private final Limits limits;

  GroupPages(
      Groups groups,
      Memberships memberships,
      Offers offers,
      Terms terms,
      ObjectProvider<GroupSection> sections,
      ListSections listSections,
      Limits limits) {
    this.terms = terms;
    this.listSections = listSections;
    this.groups = groups;
    this.memberships = memberships;
    this.offers = offers;
    this.sections = sections;
    this.limits = limits;
  }

  @GetMapping("/groups")
  Reply list(
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String after,
      Reader reader) {
    var from = groups.find(Address.of(after), reader);
    var found = groups.list(reader, topic, language, from);
    var whole = topic.isEmpty() && language.isEmpty() && from.isEmpty();
    return new GroupsPage(
        whole && reader instanceof Reader.Member member ? groups.of(member) : List.of(),
        found.subList(0, Math.min(found.size(), Groups.A_PAGE)),
        found.size() > Groups.A_PAGE,
        topic,
        language,
        groups.languagesSpoken(),
        listSections.of(topics(topic), List.of(), reader),
        offers.in(reader.language()));
  }

  private List<String> topics(String chosen) {
    return chosen.isEmpty() || !terms.exists(Scheme.TOPIC, chosen) ? List.of() : List.of(chosen);
  }

  @GetMapping("/groups/new")
  Reply form(Reader.Member member) {
    return new NewGroupPage(
        Description.empty(member.language().getLanguage()), Map.of(), offers.in(member.language()));
  }

  @PostMapping("/groups")
  Reply found(Description form, Reader.Member member) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new NewGroupPage(form, problems, offers.in(member.language())));
    }
    if (!limits.allows("groups founded by " + member.id(), FOUNDED, Duration.ofDays(1))) {
      return new TooMany(
          Duration.ofHours(2),
          new NewGroupPage(form, Map.of("name", "web.slower"), offers.in(member.language())));
    }
    var path = "/groups/" + groups.found(form, member);
    return new SeeOther(form.isOfOrganization() ? path + "/organization" : path);
  }

  @GetMapping("/groups/{id}")
  Reply show(@PathVariable Address id, Reader reader) {
    return groups
        .find(id, reader)
        .<Reply>map(group -> page(group, reader, JoinWish.EMPTY, Map.of()))
        .orElseGet(NotFound::new);
  }

  /** The page of a group, with what is wrong with the note to its hosts. */
  GroupPage page(Group group, Reader reader, JoinWish wish, Map<String, String> problems) {
    return new GroupPage(
        group,
        groups.about(group).html(),
        groups.hostsOf(group),
        group.isReadable() ? sections(group, reader, false) : List.of(),
        sections(group, reader, true),
        group.isHosted() ? memberships.waiting(group) : 0,
        wish,
        problems,
        offers.in(reader.language()));
  }

  private List<Part> sections(Group group, Reader reader, boolean beside) {
    return sections.stream()
        .filter(section -> section.isBeside() == beside)
        .sorted(Comparator.comparingInt(GroupSection::order))
        .flatMap(section -> Stream.ofNullable(section.of(group, reader)))
        .toList();
  }

  @GetMapping("/groups/{id}/edit")
  Reply edit(@PathVariable Address id, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isHosted)
        .<Reply>map(
            group ->
                editPage(
                    group, Description.of(group, groups.about(group).markdown()), Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/edit")
  Reply edit(@PathVariable Address id, Description form, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isHosted)
        .map(group -> edit(group, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply edit(Group group, Description form, Reader.Member member) {
    var problems = new LinkedHashMap<>(form.problems());
    Access.read(form.access())
        .filter(access -> !access.isNoWiderThan(group.access()))
        .ifPresent(wider -> problems.put("access", "groups.access-wider"));
    if (problems.isEmpty() && !groups.describe(group, form)) {
      problems.put("access", "groups.access-wider");
    }
    return problems.isEmpty()
        ? new SeeOther(group.barePath())
        : new Invalid(editPage(group, form, problems, member));
  }

  private EditGroupPage editPage(
      Group group, Description form, Map<String, String> problems, Reader.Member member) {
    return new EditGroupPage(group, form, problems, offers.in(member.language()));
  }
}
