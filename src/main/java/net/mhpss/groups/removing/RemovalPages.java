package net.mhpss.groups.removing;

import java.util.Map;
import java.util.Optional;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.members.Members;
import net.mhpss.members.Offers;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RemovalPages {
  private final Groups groups;
  private final Removals removals;
  private final Members members;
  private final Offers offers;

  RemovalPages(Groups groups, Removals removals, Members members, Offers offers) {
    this.groups = groups;
    this.removals = removals;
    this.members = members;
    this.offers = offers;
  }

  @GetMapping("/groups/{id}/members/{who}")
  Reply look(@PathVariable Address id, @PathVariable Address who, Reader.Member reader) {
    return hosted(id, reader)
        .flatMap(
            group ->
                removals
                    .find(group, who)
                    .<Reply>map(
                        concerned -> page(group, concerned, NewRemoval.EMPTY, Map.of(), reader)))
        .orElseGet(NotFound::new);
  }

  private LookAfterPage page(
      Group group,
      Removals.Concerned concerned,
      NewRemoval form,
      Map<String, String> problems,
      Reader.Member reader) {
    return new LookAfterPage(group, concerned, form, problems, offers.in(reader.language()));
  }

  @PostMapping("/groups/{id}/members/{who}/removal")
  Reply remove(
      @PathVariable Address id, @PathVariable Address who, NewRemoval form, Reader.Member reader) {
    return hosted(id, reader)
        .flatMap(
            group ->
                removals
                    .find(group, who)
                    .filter(concerned -> !concerned.hosts())
                    .map(concerned -> remove(group, concerned, form, reader)))
        .orElseGet(NotFound::new);
  }

  private Reply remove(
      Group group, Removals.Concerned concerned, NewRemoval form, Reader.Member reader) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(group, concerned, form, problems, reader));
    }
    return removals.remove(group, concerned.card().id(), form, reader)
        ? new SeeOther(group.barePath() + (form.isBan() ? "/bans" : "/members"))
        : new NotFound();
  }

  @GetMapping("/groups/{id}/bans")
  Reply bans(@PathVariable Address id, Reader.Member reader) {
    return hosted(id, reader)
        .<Reply>map(
            group -> new BansPage(group, removals.bans(group), offers.in(reader.language())))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/groups/{id}/bans/{who}/end")
  Reply end(@PathVariable Address id, @PathVariable Address who, Reader.Member reader) {
    return hosted(id, reader)
        .<Reply>map(
            group -> {
              members.idOf(who).ifPresent(member -> removals.end(group, member, reader));
              return new SeeOther(group.barePath() + "/bans");
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Group> hosted(Address id, Reader.Member reader) {
    return groups.find(id, reader).filter(Group::isHosted);
  }
}
