package net.mhpss.groups.digests;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.groups.MonthOfGroup.Entry;
import net.mhpss.web.Address;
import net.mhpss.web.OwnToken;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DigestPages {
  private final Groups groups;
  private final Digests digests;
  private final Clock clock;

  DigestPages(Groups groups, Digests digests, Clock clock) {
    this.groups = groups;
    this.digests = digests;
    this.clock = clock;
  }

  @GetMapping("/groups/{id}/hosting/digest")
  Reply form(
      @PathVariable Address id, @RequestParam(defaultValue = "") String month, Reader.Member host) {
    return hosted(id, host)
        .<Reply>map(
            group -> {
              var which = Months.read(month, host, clock);
              var kept = digests.find(group, which).orElse(null);
              var entries = digests.of(group, which, host);
              var form =
                  kept == null
                      ? new DigestForm("", paths(entries), false)
                      : new DigestForm(kept.words(), paths(kept.entries()), false);
              return new DigestPage(group, which, latest(host), kept, entries, form, Map.of());
            })
        .orElseGet(NotFound::new);
  }

  private YearMonth latest(Reader.Member host) {
    return YearMonth.now(clock.withZone(host.zone()));
  }

  private static List<String> paths(List<Entry> entries) {
    return entries.stream().map(Entry::path).toList();
  }

  @PostMapping("/groups/{id}/hosting/digest")
  Reply keep(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String month,
      DigestForm form,
      Reader.Member host) {
    return hosted(id, host)
        .map(
            group -> {
              var which = Months.read(month, host, clock);
              var entries = digests.of(group, which, host);
              var problems = form.problems();
              if (!problems.isEmpty()) {
                var kept = digests.find(group, which).orElse(null);
                return new Invalid(
                    new DigestPage(group, which, latest(host), kept, entries, form, problems));
              }
              digests.keep(group, which, form, form.chosen(entries), host);
              return new SeeOther(group.barePath() + "/hosting/digest?month=" + which);
            })
        .orElseGet(NotFound::new);
  }

  private Optional<Group> hosted(Address id, Reader.Member host) {
    return groups.find(id, host).filter(Group::isHosted).filter(group -> !group.isAwaited());
  }

  /** A page with a button: mail scanners open every address, and end nothing by it. */
  @GetMapping("/u/digest/{token}")
  Reply ask(@PathVariable String token) {
    return digests
        .stop(token)
        .<Reply>map(stop -> new StopPage(token, stop.name(), stop.ended()))
        .orElseGet(NotFound::new);
  }

  /** What mail programs send for their readers (RFC 8058), and the buttons. */
  @OwnToken
  @PostMapping("/u/digest/{token}")
  Reply stop(@PathVariable String token, @RequestParam(defaultValue = "false") boolean again) {
    return digests
        .stop(token)
        .<Reply>map(
            stop -> {
              digests.want(stop, again);
              return new StopPage(token, stop.name(), !again);
            })
        .orElseGet(NotFound::new);
  }
}
