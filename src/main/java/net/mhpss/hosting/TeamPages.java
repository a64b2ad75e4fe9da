package net.mhpss.hosting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Form;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TeamPages {
  private final Overview overview;
  private final Hosts hosts;
  private final Members members;
  private final Wording wording;

  TeamPages(Overview overview, Hosts hosts, Members members, Wording wording) {
    this.overview = overview;
    this.hosts = hosts;
    this.members = members;
    this.wording = wording;
  }

  /** Which host somebody is given to. */
  record Given(String host) implements Form {}

  @GetMapping("/desk/team/{id}")
  Reply membersOf(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") Address before,
      Reader.Member reader) {
    return asManager(
        reader,
        () ->
            overview
                .host(id)
                .<Reply>map(host -> membersOf(host, before, reader.language()))
                .orElseGet(NotFound::new));
  }

  private TeamMembersPage membersOf(Host host, Address before, Locale language) {
    var found = overview.membersOf(host, before);
    var page = found.subList(0, Math.min(found.size(), Desk.PAGE));
    return new TeamMembersPage(wording.card(host, language), page, found.size() > page.size());
  }

  @GetMapping("/desk/team/members/{id}")
  Reply giveForm(@PathVariable Address id, Reader.Member reader) {
    return asManager(
        reader,
        () ->
            member(id)
                .<Reply>map(member -> page(member, Map.of(), reader.language()))
                .orElseGet(NotFound::new));
  }

  @PostMapping("/desk/team/members/{id}")
  Reply give(@PathVariable Address id, Given form, Reader.Member reader) {
    return asManager(
        reader,
        () -> member(id).map(member -> give(member, form, reader)).orElseGet(NotFound::new));
  }

  private Reply give(MemberCard member, Given form, Reader.Member reader) {
    var to = overview.host(Address.of(form.host()));
    return to.isPresent() && overview.give(member.id(), to.get(), reader)
        ? new SeeOther("/desk/team/" + to.get().address())
        : new Invalid(page(member, Map.of("host", "hosting.choose-another"), reader.language()));
  }

  private GivingPage page(MemberCard member, Map<String, String> problems, Locale language) {
    var present = hosts.of(member.id());
    return new GivingPage(
        member,
        present,
        hosts.team().stream()
            .filter(host -> host.id() != present.id())
            .map(host -> new Choice(host.address(), host.name() + " · " + inWords(host, language)))
            .toList(),
        problems);
  }

  private String inWords(Host host, Locale language) {
    return wording.languages(host.languages(), language)
        + " · "
        + wording.regions(host.regions(), language);
  }

  private Optional<MemberCard> member(Address address) {
    return members.idOf(address).flatMap(members::card);
  }

  private static Reply asManager(Reader.Member reader, Supplier<Reply> answer) {
    return reader.may(Right.OVERSEE_HOSTING) ? answer.get() : new NotFound();
  }
}
