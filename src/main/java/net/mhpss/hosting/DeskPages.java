package net.mhpss.hosting;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.mhpss.hosting.Welcoming.AlreadyWelcomed;
import net.mhpss.hosting.Welcoming.NotYours;
import net.mhpss.hosting.Welcoming.Sent;
import net.mhpss.hosting.Welcoming.Untouched;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskPages {
  private final Desk desk;
  private final Hosts hosts;
  private final Welcomes welcomes;
  private final WelcomeTemplates templates;
  private final Conversations conversations;
  private final Wording wording;
  private final ObjectProvider<WaitsForHosts> others;
  private final Clock clock;

  DeskPages(
      Desk desk,
      Hosts hosts,
      Welcomes welcomes,
      WelcomeTemplates templates,
      Conversations conversations,
      Wording wording,
      ObjectProvider<WaitsForHosts> others,
      Clock clock) {
    this.desk = desk;
    this.hosts = hosts;
    this.welcomes = welcomes;
    this.templates = templates;
    this.conversations = conversations;
    this.wording = wording;
    this.others = others;
    this.clock = clock;
  }

  @GetMapping("/desk")
  Reply desk(Reader.Member reader) {
    return asHost(
        reader,
        host ->
            new DeskPage(
                wording.card(host, reader.language()),
                desk.figures(reader),
                cards(desk.toWelcome(reader), reader),
                desk.waiting(reader),
                others
                    .orderedStream()
                    .map(
                        other ->
                            new WaitsForHosts.Shown(
                                other.path(), other.key(), other.waiting(reader)))
                    .toList()));
  }

  @GetMapping("/desk/members")
  Reply members(@RequestParam(defaultValue = "") Address before, Reader.Member reader) {
    return asHost(
        reader,
        host -> {
          var found = desk.members(reader, before);
          var page = found.subList(0, Math.min(found.size(), Desk.PAGE));
          return new MyMembersPage(cards(page, reader), found.size() > page.size());
        });
  }

  /** The last word needs no answer: "thank you". */
  @PostMapping("/desk/answered/{id}")
  Reply answered(@PathVariable Address id, Seen form, Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS) && conversations.settle(id, form.number(), reader)
        ? new SeeOther("/desk")
        : new NotFound();
  }

  @GetMapping("/desk/welcome/{id}")
  Reply welcomeForm(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String template,
      Reader.Member reader) {
    return welcomes
        .guest(id, reader)
        .<Reply>map(
            guest -> {
              if (guest.welcomed() != null) {
                return new SeeOther("/desk/write/" + guest.address());
              }
              var language = templateLanguage(template, guest);
              var text = templates.filled(language, guest.name(), reader.name());
              return page(guest, new NewMessage(text), Map.of(), language, reader);
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/welcome/{id}")
  Reply welcome(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String template,
      NewMessage form,
      Reader.Member reader) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return again(id, template, form, problems, reader);
    }
    return switch (welcomes.send(id, form, reader)) {
      case Sent(_) -> new SeeOther("/desk");
      case Untouched() ->
          again(id, template, form, Map.of("body", "hosting.welcome-untouched"), reader);
      case AlreadyWelcomed() ->
          again(id, template, form, Map.of("body", "hosting.already-welcomed"), reader);
      case NotYours() -> new NotFound();
    };
  }

  private Reply again(
      Address member,
      String template,
      NewMessage form,
      Map<String, String> problems,
      Reader.Member reader) {
    return welcomes
        .guest(member, reader)
        .<Reply>map(
            guest ->
                new Invalid(page(guest, form, problems, templateLanguage(template, guest), reader)))
        .orElseGet(NotFound::new);
  }

  private WelcomingPage page(
      Guest guest,
      NewMessage form,
      Map<String, String> problems,
      Locale language,
      Reader.Member reader) {
    return new WelcomingPage(card(guest, reader), form, problems, language);
  }

  private static Locale templateLanguage(String chosen, Guest guest) {
    var language = Languages.offered(chosen);
    return language != null
        ? language
        : requireNonNullElse(Languages.offered(guest.language()), Languages.ENGLISH);
  }

  @GetMapping("/desk/write/{id}")
  Reply writeForm(@PathVariable Address id, Reader.Member reader) {
    return welcomes
        .guest(id, reader)
        .<Reply>map(
            guest ->
                welcomes
                    .conversation(guest.id(), reader.id())
                    .<Reply>map(conversation -> new SeeOther(conversation.path()))
                    .orElseGet(() -> new WritingPage(toMember(guest), NewMessage.EMPTY, Map.of())))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/write/{id}")
  Reply write(@PathVariable Address id, NewMessage form, Reader.Member reader) {
    return welcomes
        .guest(id, reader)
        .<Reply>map(
            guest -> {
              var problems = form.problems();
              if (!problems.isEmpty()) {
                return new Invalid(new WritingPage(toMember(guest), form, problems));
              }
              return conversations.mayWrite(reader)
                  ? new SeeOther(welcomes.writeToMember(guest, form, reader).path())
                  : new TooMany(Duration.ofHours(1));
            })
        .orElseGet(NotFound::new);
  }

  private static WritingPage.To toMember(Guest guest) {
    return new WritingPage.To(guest.face(), "/desk/write/" + guest.address(), "");
  }

  private Reply asHost(Reader.Member reader, Function<Host, Reply> answer) {
    return reader.may(Right.HOST_MEMBERS)
        ? hosts.find(reader.id()).map(answer).orElseGet(NotFound::new)
        : new NotFound();
  }

  private List<GuestCard> cards(List<Guest> guests, Reader.Member reader) {
    return guests.stream().map(guest -> card(guest, reader)).toList();
  }

  private GuestCard card(Guest guest, Reader.Member reader) {
    var language = reader.language();
    var country = guest.country();
    var what =
        Stream.concat(
                guest.kinds().stream().map(kind -> wording.kindOfWork(kind, language)),
                country == null ? Stream.of() : Stream.of(wording.country(country, language)))
            .toList();
    return new GuestCard(
        guest,
        what,
        wording.topics(guest.interests(), language),
        wording.languages(guest.languages(), language),
        wording.reasons(guest.reasons(), language),
        guest.isLate(clock.instant()));
  }
}
