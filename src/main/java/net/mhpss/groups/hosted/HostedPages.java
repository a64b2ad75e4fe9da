package net.mhpss.groups.hosted;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection.Place;
import net.mhpss.groups.GroupSections;
import net.mhpss.groups.Groups;
import net.mhpss.groups.Kinship;
import net.mhpss.groups.Memberships;
import net.mhpss.groups.Placing.InACircle;
import net.mhpss.groups.Placing.Placed;
import net.mhpss.groups.Placing.TooDeep;
import net.mhpss.groups.Relative;
import net.mhpss.groups.hosted.HostedPage.Comings;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HostedPages {
  private final Groups groups;
  private final Memberships memberships;
  private final Kinship kinship;
  private final Archives archives;
  private final GroupSections sections;
  private final JdbcClient db;

  HostedPages(
      Groups groups,
      Memberships memberships,
      Kinship kinship,
      Archives archives,
      GroupSections sections,
      JdbcClient db) {
    this.groups = groups;
    this.memberships = memberships;
    this.kinship = kinship;
    this.archives = archives;
    this.sections = sections;
    this.db = db;
  }

  @GetMapping("/groups/{id}/hosting")
  Reply show(@PathVariable Address id, Reader.Member host) {
    return asHost(
        id,
        host,
        group -> {
          var kin = kinship.of(group, host);
          var parent = kin.path().isEmpty() ? "" : kin.path().getLast().address();
          return page(group, kin, parent, Map.of(), host);
        });
  }

  private HostedPage page(
      Group group,
      Kinship.Kin kin,
      String parent,
      Map<String, String> problems,
      Reader.Member host) {
    return new HostedPage(
        group,
        kin,
        memberships.waiting(group),
        comings(group),
        sections.of(group, host, Place.HOSTS),
        kinship.possibleParents(group, host),
        parent,
        problems);
  }

  private Comings comings(Group group) {
    return db.sql(
            """
            select count(*) filter (where m.since > now() - interval '30 days')::int as came,
                   count(*) filter (where v.began_at > now() - interval '30 days')::int as here
              from memberships m
              left join member_visits v on v.member_id = m.member_id
             where m.group_id = :group
               and m.shown
            """)
        .param("group", group.id())
        .query((row, number) -> new Comings(row.getInt("came"), row.getInt("here")))
        .single();
  }

  /** Says which group it is a part of, or that it is of none. Who does it hosts both. */
  @PostMapping("/groups/{id}/parent")
  Reply place(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String parent,
      Reader.Member host) {
    return asHost(
        id,
        host,
        group -> {
          var under =
              groups
                  .find(Address.of(parent), host)
                  .filter(Group::isHosted)
                  .filter(found -> !found.isAwaited());
          if (under.isEmpty() && !parent.isEmpty()) {
            return again(group, parent, "groups.parent-missing", host);
          }
          return switch (kinship.place(group, under)) {
            case Placed() -> new SeeOther(group.barePath() + "/hosting");
            case InACircle() -> again(group, parent, "groups.parent-in-a-circle", host);
            case TooDeep() -> again(group, parent, "groups.parent-too-deep", host);
          };
        });
  }

  private Invalid again(Group group, String parent, String problem, Reader.Member host) {
    return new Invalid(
        page(group, kinship.of(group, host), parent, Map.of("parent", problem), host));
  }

  /** A host of the group above takes out what is a part of it. */
  @PostMapping("/groups/{id}/sub-groups/{other}/end")
  Reply letGo(@PathVariable Address id, @PathVariable Address other, Reader.Member host) {
    return asHost(
        id,
        host,
        group ->
            groups
                .find(other, host)
                .filter(
                    found ->
                        kinship.of(group, host).within().stream()
                            .map(Relative::address)
                            .anyMatch(found.address()::equals))
                .<Reply>map(
                    found -> {
                      kinship.place(found, Optional.empty());
                      return new SeeOther(group.barePath() + "/hosting");
                    })
                .orElseGet(NotFound::new));
  }

  @PostMapping("/groups/{id}/archive")
  Reply archive(@PathVariable Address id, Reader.Member host) {
    return asHost(
        id,
        host,
        group -> {
          if (group.isAwaited()) {
            return new NotFound();
          }
          archives.archive(group, host);
          return new SeeOther(group.barePath());
        });
  }

  @PostMapping("/groups/{id}/archive/end")
  Reply open(@PathVariable Address id, Reader.Member host) {
    return asHost(
        id,
        host,
        group -> {
          archives.open(group, host);
          return new SeeOther(group.barePath());
        });
  }

  /** For the hosts of a group alone; to everybody else there is nothing at this address. */
  private Reply asHost(Address id, Reader.Member reader, Function<Group, Reply> answer) {
    return groups.find(id, reader).filter(Group::isHosted).map(answer).orElseGet(NotFound::new);
  }
}
