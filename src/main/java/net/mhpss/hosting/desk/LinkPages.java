package net.mhpss.hosting.desk;

import java.util.List;
import java.util.Optional;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.OnDesk;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.OwnToken;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LinkPages {
  private final DeskLinks links;
  private final Desks desks;
  private final Waiting waiting;
  private final Asides asides;
  private final Mornings mornings;
  private final Hosts hosts;

  LinkPages(
      DeskLinks links,
      Desks desks,
      Waiting waiting,
      Asides asides,
      Mornings mornings,
      Hosts hosts) {
    this.links = links;
    this.desks = desks;
    this.waiting = waiting;
    this.asides = asides;
    this.mornings = mornings;
    this.hosts = hosts;
  }

  /** A page with a button: mail scanners open every address, and do nothing by it. */
  @GetMapping("/desk/links/{token}")
  Reply ask(@PathVariable String token) {
    return toPutAside(token)
        .<Reply>map(deed -> new LinkPage("/desk/links/" + token, "desk.put-aside", deed.done()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/links/{token}")
  Reply putAside(@PathVariable String token) {
    return toPutAside(token)
        .<Reply>map(
            deed -> {
              if (links.use(token)) {
                desks
                    .of(deed.host(), Languages.ENGLISH)
                    .ifPresent(
                        desk ->
                            asides.put(
                                kind(deed).orElseThrow(),
                                Address.of(String.valueOf(deed.address())),
                                desk.hosts()));
              }
              return new SeeOther("/desk/links/" + token);
            })
        .orElseGet(NotFound::new);
  }

  private Optional<DeskLinks.Deed> toPutAside(String token) {
    return links.find(token).filter(deed -> kind(deed).isPresent());
  }

  private Optional<OnDesk> kind(DeskLinks.Deed deed) {
    return Optional.ofNullable(deed.kind())
        .flatMap(waiting::kind)
        .filter(kind -> kind.aside() != null);
  }

  @GetMapping("/u/morning/{token}")
  Reply askToEnd(@PathVariable String token) {
    return links
        .find(token)
        .filter(DeskLinks.Deed::isToEnd)
        .<Reply>map(deed -> new LinkPage("/u/morning/" + token, "desk.mornings-stop", false))
        .orElseGet(NotFound::new);
  }

  /** What mail programs send for their readers (RFC 8058), and the button. */
  @OwnToken
  @Transactional
  @PostMapping("/u/morning/{token}")
  public Reply end(@PathVariable String token) {
    var deed = links.find(token).filter(DeskLinks.Deed::isToEnd);
    deed.ifPresent(found -> mornings.want(found.host(), false));
    return deed.<Reply>map(found -> new LinkPage("/u/morning/" + token, "desk.mornings-stop", true))
        .orElseGet(NotFound::new);
  }

  /** On the desk itself. */
  @PostMapping("/desk/mornings")
  Reply mornings(@RequestParam(defaultValue = "") String wanted, Reader.Member reader) {
    if (!reader.may(Right.HOST_MEMBERS) || hosts.find(reader.id()).isEmpty()) {
      return new NotFound();
    }
    if (List.of("true", "false").contains(wanted)) {
      mornings.want(reader.id(), Boolean.parseBoolean(wanted));
    }
    return new SeeOther("/desk");
  }
}
