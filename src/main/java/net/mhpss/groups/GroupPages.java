package net.mhpss.groups;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.groups.GroupSection.Place;
import net.mhpss.members.ListSections;
import net.mhpss.members.Offers;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
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
  private final Kinship kinship;
  private final GroupSections sections;
  private final ListSections listSections;
  private final Limits limits;

  GroupPages(
      Groups groups,
      Memberships memberships,
      Offers offers,
      Terms terms,
      Kinship kinship,
      GroupSections sections,
      ListSections listSections,
      Limits limits) {
    this.terms = terms;
    this.listSections = listSections;
    this.groups = groups;
    this.memberships = memberships;
    this.offers = offers;
    this.kinship = kinship;
    this.sections = sections;
    this.limits = limits;
  }

  @GetMapping("/groups")
  Reply list(
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "false") boolean archived,
      @RequestParam(defaultValue = "") String after,
      Reader reader) {
    var from = groups.find(Address.of(after), reader);
    var found = groups.list(reader, topic, language, archived, from);
    var whole = topic.isEmpty() && language.isEmpty() && !archived && from.isEmpty();
    return new GroupsPage(
        whole && reader instanceof Reader.Member member ? groups.of(member) : List.of(),
        found.subList(0, Math.min(found.size(), Groups.A_PAGE)),
        found.size() > Groups.A_PAGE,
        topic,
        language,
        archived,
        groups.languagesSpoken(),
        listSections.of(topics(topic), List.of(), reader),
        offers.in(reader.language()));
  }

  private List<String> topics(String chosen) {
    return chosen.isEmpty() || !terms.exists(Scheme.TOPIC, chosen) ? List.of() : List.of(chosen);
  }

  @GetMapping("/groups/new")
  Reply form(@RequestParam(defaultValue = "") String within, Reader.Member member) {
    return newPage(
        Description.empty(member.language().getLanguage()),
        parent(within, member),
        Map.of(),
        member);
  }

  private NewGroupPage newPage(
      Description form,
      Optional<Group> within,
      Map<String, String> problems,
      Reader.Member member) {
    return new NewGroupPage(form, within.orElse(null), problems, offers.in(member.language()));
  }

  /** A host of a group founds others within it. */
  private Optional<Group> parent(String within, Reader.Member member) {
    return groups
        .find(Address.of(within), member)
        .filter(Group::isHosted)
        .filter(group -> !group.isAwaited() && kinship.hasRoomWithin(group));
  }

  @PostMapping("/groups")
  Reply found(
      Description form, @RequestParam(defaultValue = "") String within, Reader.Member member) {
    var parent = parent(within, member);
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(newPage(form, parent, problems, member));
    }
    if (!limits.allows("groups founded by " + member.id(), FOUNDED, Duration.ofDays(1))) {
      return new TooMany(
          Duration.ofHours(2), newPage(form, parent, Map.of("name", "web.slower"), member));
    }
    var path = "/groups/" + groups.found(form, parent, member);
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
        kinship.of(group, reader),
        groups.hostsOf(group),
        group.isReadable() ? sections.of(group, reader, Place.INSIDE) : List.of(),
        sections.of(group, reader, Place.BESIDE),
        group.isHosted() ? memberships.waiting(group) : 0,
        reader instanceof Reader.Member member && !group.isJoined()
            ? memberships.turnedAway(group, member).orElse(null)
            : null,
        group.isAwaited() ? groups.reasonAgainst(group).orElse("") : "",
        wish,
        problems,
        offers.in(reader.language()));
  }

  /** What a group is about at length: its hosts, how people deal with each other, what goes on. */
  @GetMapping("/groups/{id}/about")
  Reply about(@PathVariable Address id, Reader reader) {
    return groups
        .find(id, reader)
        .<Reply>map(
            group ->
                new AboutGroupPage(
                    group,
                    groups.texts(group),
                    groups.hostsOf(group),
                    kinship.of(group, reader),
                    group.isReadable() ? sections.of(group, reader, Place.ABOUT) : List.of(),
                    offers.in(reader.language())))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/groups/{id}/edit")
  Reply edit(@PathVariable Address id, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isHosted)
        .<Reply>map(
            group -> editPage(group, Description.of(group, groups.texts(group)), Map.of(), member))
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
        .filter(access -> !group.isAwaited() && !access.isNoWiderThan(group.access()))
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
