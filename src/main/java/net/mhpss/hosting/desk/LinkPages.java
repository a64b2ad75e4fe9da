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
  private static final String DONE = "desk.done";

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

  /** What a link does with a row of a kind with which that can be done. */
  private record Due(DeskLinks.Deed deed, OnDesk what, String address) {
    private String key() {
      return deed.act() == DeskLinks.Act.TAKE ? "desk.take" : "desk.put-aside";
    }

    private String outcome() {
      var taking = what.taking();
      return deed.act() != DeskLinks.Act.TAKE || taking == null
          ? DONE
          : taking.isWith(address, deed.host()) ? "desk.taken" : "desk.taken-by-another";
    }
  }

  /** A page with a button: mail scanners open every address, and do nothing by it. */
  @GetMapping("/desk/links/{token}")
  Reply ask(@PathVariable String token) {
    return due(token)
        .<Reply>map(
            due ->
                new LinkPage(
                    "/desk/links/" + token, due.key(), due.deed().done() ? due.outcome() : null))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/links/{token}")
  Reply act(@PathVariable String token) {
    return due(token)
        .<Reply>map(
            due -> {
              if (links.use(token)) {
                desks.of(due.deed().host(), Languages.ENGLISH).ifPresent(desk -> act(due, desk));
              }
              return new SeeOther("/desk/links/" + token);
            })
        .orElseGet(NotFound::new);
  }

  private void act(Due due, AtDesk desk) {
    var taking = due.what().taking();
    if (due.deed().act() == DeskLinks.Act.ASIDE) {
      asides.put(due.what(), Address.of(due.address()), desk.hosts());
    } else if (taking != null) {
      taking.take(due.address(), desk.worker());
    }
  }

  private Optional<Due> due(String token) {
    return links
        .find(token)
        .flatMap(
            deed ->
                Optional.ofNullable(deed.kind())
                    .flatMap(waiting::kind)
                    .filter(what -> isPossible(deed.act(), what))
                    .map(what -> new Due(deed, what, String.valueOf(deed.address()))));
  }

  private static boolean isPossible(DeskLinks.Act act, OnDesk what) {
    return switch (act) {
      case ASIDE -> what.aside() != null;
      case TAKE -> what.taking() != null;
    };
  }

  @GetMapping("/u/morning/{token}")
  Reply askToEnd(@PathVariable String token) {
    return links
        .find(token)
        .filter(DeskLinks.Deed::isToEnd)
        .<Reply>map(deed -> new LinkPage("/u/morning/" + token, "desk.mornings-stop", null))
        .orElseGet(NotFound::new);
  }

  /** What mail programs send for their readers (RFC 8058), and the button. */
  @OwnToken
  @Transactional
  @PostMapping("/u/morning/{token}")
  public Reply end(@PathVariable String token) {
    var deed = links.find(token).filter(DeskLinks.Deed::isToEnd);
    deed.ifPresent(found -> mornings.want(found.host(), false));
    return deed.<Reply>map(found -> new LinkPage("/u/morning/" + token, "desk.mornings-stop", DONE))
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
