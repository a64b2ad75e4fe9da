package net.mhpss.hosting.another;

import net.mhpss.hosting.Another.Given;
import net.mhpss.hosting.Another.TooOften;
import net.mhpss.hosting.Another.Waiting;
import net.mhpss.hosting.HostParts;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.YourHost;
import net.mhpss.hosting.away.Aways;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MyHostPages {
  private final HostParts parts;
  private final Hosts hosts;
  private final Aways aways;
  private final Wishes wishes;

  MyHostPages(HostParts parts, Hosts hosts, Aways aways, Wishes wishes) {
    this.parts = parts;
    this.hosts = hosts;
    this.aways = aways;
    this.wishes = wishes;
  }

  @GetMapping("/my-host")
  Reply mine(Reader.Member reader) {
    return parts
        .yourHost(reader)
        .<Reply>map(host -> page(host, reader))
        .orElseGet(() -> new SeeOther("/hosting"));
  }

  private MyHostPage page(YourHost yours, Reader.Member reader) {
    var host = yours.card().host();
    var away = aways.now(host.id());
    return new MyHostPage(
        yours,
        away.orElse(null),
        away.isEmpty()
            ? null
            : hosts.find(aways.worker(host.id())).filter(other -> !other.safe()).orElse(null),
        wishes.isWaiting(reader.id()));
  }

  @GetMapping("/my-host/another")
  Reply anotherForm(Reader.Member reader) {
    return parts
        .yourHost(reader)
        .<Reply>map(host -> new AnotherHostPage(host.card().host(), null))
        .orElseGet(() -> new SeeOther("/hosting"));
  }

  /** Nothing is asked and nobody decides: the next host who fits is theirs at once. */
  @PostMapping("/my-host/another")
  Reply another(Reader.Member reader) {
    var host = parts.yourHost(reader);
    return host.isEmpty()
        ? new NotFound()
        : switch (hosts.another(reader)) {
          case Given _, Waiting _ -> new SeeOther("/my-host");
          case TooOften(var pause) ->
              new Invalid(
                  new AnotherHostPage(host.get().card().host(), pause.plusDays(1).toDays()));
        };
  }

  @GetMapping("/desk/team/another")
  Reply wishes(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Reader.Member reader) {
    if (!reader.may(Right.OVERSEE_HOSTING)) {
      return new NotFound();
    }
    var found = wishes.given(before);
    var page = found.subList(0, Math.min(found.size(), Wishes.PAGE));
    return new WishesPage(wishes.figures(), wishes.waiting(), page, found.size() > page.size());
  }
}
