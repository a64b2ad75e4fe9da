package net.mhpss.hosting.away;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.away.Going.Gone;
import net.mhpss.hosting.away.Going.Refused;
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

/** A host says when they are away; the hosting manager can say it for them. */
@Controller
class AwayPages {
  private static final String OWN = "/desk/away";

  private final Aways aways;
  private final Returns returns;
  private final Hosts hosts;

  AwayPages(Aways aways, Returns returns, Hosts hosts) {
    this.aways = aways;
    this.returns = returns;
    this.hosts = hosts;
  }

  /** Which time away, by its number. */
  record Which(String away) implements Form {
    long number() {
      return away.matches("\\d{1,18}") ? Long.parseLong(away) : 0;
    }
  }

  /** Who stands in as a rule, by their address; empty for nobody. */
  record Usual(String backup) implements Form {}

  @GetMapping(OWN)
  Reply away(Reader.Member reader) {
    return own(reader, host -> page(host, NewAway.EMPTY, Map.of(), reader));
  }

  @PostMapping(OWN)
  Reply go(NewAway form, Reader.Member reader) {
    return own(reader, host -> go(host, form, reader));
  }

  @PostMapping(OWN + "/end")
  Reply comeBack(Reader.Member reader) {
    return own(
        reader,
        host -> aways.end(host.id(), reader) ? new SeeOther("/desk/back") : new SeeOther(OWN));
  }

  @PostMapping(OWN + "/taken-back")
  Reply takeBack(Which form, Reader.Member reader) {
    return own(reader, host -> takeBack(host, form, reader));
  }

  @PostMapping(OWN + "/backup")
  Reply standIn(Usual form, Reader.Member reader) {
    return own(reader, host -> standIn(host, form, reader));
  }

  @GetMapping("/desk/back")
  Reply back(Reader.Member reader) {
    return own(
        reader,
        host ->
            returns
                .last(host.id())
                .<Reply>map(meanwhile -> new BackPage(meanwhile, aways.now(host.id()).isPresent()))
                .orElseGet(() -> new SeeOther(OWN)));
  }

  @GetMapping("/desk/team/{id}/away")
  Reply awayOf(@PathVariable Address id, Reader.Member reader) {
    return theirs(id, reader, host -> page(host, NewAway.EMPTY, Map.of(), reader));
  }

  @PostMapping("/desk/team/{id}/away")
  Reply send(@PathVariable Address id, NewAway form, Reader.Member reader) {
    return theirs(id, reader, host -> go(host, form, reader));
  }

  @PostMapping("/desk/team/{id}/away/end")
  Reply bringBack(@PathVariable Address id, Reader.Member reader) {
    return theirs(
        id,
        reader,
        host -> {
          aways.end(host.id(), reader);
          return new SeeOther(path(host, reader));
        });
  }

  @PostMapping("/desk/team/{id}/away/taken-back")
  Reply takeBackOf(@PathVariable Address id, Which form, Reader.Member reader) {
    return theirs(id, reader, host -> takeBack(host, form, reader));
  }

  @PostMapping("/desk/team/{id}/away/backup")
  Reply standInFor(@PathVariable Address id, Usual form, Reader.Member reader) {
    return theirs(id, reader, host -> standIn(host, form, reader));
  }

  private Reply go(Host host, NewAway form, Reader.Member reader) {
    return switch (aways.begin(host.id(), form, reader)) {
      case Gone _ -> new SeeOther(path(host, reader));
      case Refused(var problems) -> new Invalid(page(host, form, problems, reader));
      case Going.NotFound _ -> new NotFound();
    };
  }

  private Reply takeBack(Host host, Which form, Reader.Member reader) {
    aways.takeBack(host.id(), form.number(), reader);
    return new SeeOther(path(host, reader));
  }

  private Reply standIn(Host host, Usual form, Reader.Member reader) {
    var backup = form.backup().isBlank() ? null : hosts.at(Address.of(form.backup()));
    if (backup != null && backup.isEmpty()) {
      return new NotFound();
    }
    return aways.standIn(host.id(), backup == null ? null : backup.get().id(), reader)
        ? new SeeOther(path(host, reader))
        : new NotFound();
  }

  private AwayPage page(
      Host host, NewAway form, Map<String, String> problems, Reader.Member reader) {
    var now = aways.now(host.id());
    var team = hosts.team();
    return new AwayPage(
        host,
        host.id() == reader.id(),
        path(host, reader),
        now.orElse(null),
        now.isEmpty() ? null : named(aways.worker(host.id()), host, team),
        aways.coming(host.id()).stream()
            .filter(away -> now.isEmpty() || away.id() != now.get().id())
            .map(
                away ->
                    new AwayPage.ToCome(
                        away, away.backup() == null ? null : named(away.backup(), host, team)))
            .toList(),
        team.stream()
            .filter(other -> other.id() != host.id())
            .map(other -> new Choice(other.address(), other.name()))
            .toList(),
        aways.backup(host.id()).map(Host::address).orElse(""),
        form,
        problems);
  }

  private static String named(long other, Host host, List<Host> team) {
    return team.stream()
        .filter(one -> one.id() == other && other != host.id())
        .map(Host::name)
        .findFirst()
        .orElse("");
  }

  private static String path(Host host, Reader.Member reader) {
    return host.id() == reader.id() ? OWN : "/desk/team/" + host.address() + "/away";
  }

  private Reply own(Reader.Member reader, Function<Host, Reply> answer) {
    return reader.may(Right.HOST_MEMBERS)
        ? hosts.find(reader.id()).map(answer).orElseGet(NotFound::new)
        : new NotFound();
  }

  private Reply theirs(Address id, Reader.Member reader, Function<Host, Reply> answer) {
    return reader.may(Right.OVERSEE_HOSTING)
        ? hosts.at(id).map(answer).orElseGet(NotFound::new)
        : new NotFound();
  }
}
