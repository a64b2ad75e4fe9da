package net.mhpss.hosting;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.hosting.Welcoming.AlreadyWelcomed;
import net.mhpss.hosting.Welcoming.NotYours;
import net.mhpss.hosting.Welcoming.Sent;
import net.mhpss.hosting.Welcoming.Untouched;
import net.mhpss.hosting.notes.NotesBeside;
import net.mhpss.hosting.templates.WelcomeTemplate;
import net.mhpss.hosting.templates.WelcomeTemplates;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WelcomingPages {
  private final Welcomes welcomes;
  private final WelcomeTemplates templates;
  private final Fillings fillings;
  private final Sentences sentences;
  private final GuestCards cards;
  private final NotesBeside notes;
  private final ObjectProvider<WorthMentioning> worthMentioning;

  WelcomingPages(
      Welcomes welcomes,
      WelcomeTemplates templates,
      Fillings fillings,
      Sentences sentences,
      GuestCards cards,
      NotesBeside notes,
      ObjectProvider<WorthMentioning> worthMentioning) {
    this.welcomes = welcomes;
    this.templates = templates;
    this.fillings = fillings;
    this.sentences = sentences;
    this.cards = cards;
    this.notes = notes;
    this.worthMentioning = worthMentioning;
  }

  /** A letter that is being written: to whom, begun with what, in which language. */
  private record Begun(
      Guest guest,
      List<WelcomeTemplate> all,
      @Nullable WelcomeTemplate template,
      @Nullable Locale missing,
      Locale language,
      List<Mention> mentions) {}

  @GetMapping("/desk/welcome/{id}")
  Reply form(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String template,
      Reader.Member reader) {
    return welcomes
        .guest(id, reader)
        .<Reply>map(
            guest ->
                guest.welcomed() != null
                    ? new SeeOther("/desk/write/" + guest.address())
                    : begin(begun(guest, template, reader), reader))
        .orElseGet(NotFound::new);
  }

  private WelcomingPage begin(Begun begun, Reader.Member reader) {
    var template = begun.template();
    var text =
        template == null
            ? ""
            : templates.filled(
                template,
                fillings.of(begun.guest(), reader, fillings.spokenBy(reader), template.language()));
    var chosen = template == null ? "" : template.address();
    return page(begun, new WelcomeForm(text, chosen, List.of(), ""), Map.of(), reader);
  }

  @PostMapping("/desk/welcome/{id}")
  Reply welcome(@PathVariable Address id, WelcomeForm form, Reader.Member reader) {
    var guest = welcomes.guest(id, reader);
    if (guest.isEmpty()) {
      return new NotFound();
    }
    var begun = begun(guest.get(), form.template(), reader);
    if (!form.put().isEmpty()) {
      return page(begun, put(form, begun), Map.of(), reader);
    }
    var problems = form.message().problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(begun, form, problems, reader));
    }
    return switch (welcomes.send(id, form.message(), written(begun), reader)) {
      case Sent(_) -> new SeeOther("/desk");
      case Untouched() -> refused(begun, form, "hosting.welcome-untouched", reader);
      case AlreadyWelcomed() -> refused(begun, form, "hosting.already-welcomed", reader);
      case NotYours() -> new NotFound();
    };
  }

  private Invalid refused(Begun begun, WelcomeForm form, String problem, Reader.Member reader) {
    return new Invalid(page(begun, form, Map.of("body", problem), reader));
  }

  private WelcomeForm put(WelcomeForm form, Begun begun) {
    var ticked =
        begun.mentions().stream()
            .filter(mention -> form.mention().contains(mention.path()))
            .toList();
    return form.with(sentences.put(form.message().text(), ticked, begun.language()));
  }

  /** What the network offered to write: nobody's own words. */
  private List<String> written(Begun begun) {
    return begun.mentions().stream()
        .map(mention -> sentences.of(mention, begun.language()))
        .toList();
  }

  private Begun begun(Guest guest, String wanted, Reader.Member reader) {
    var reads = requireNonNullElse(Languages.offered(guest.language()), Languages.ENGLISH);
    var all = templates.all();
    var chosen = templates.choose(all, wanted, reads);
    var template = chosen.template();
    var language = template == null ? reads : template.language();
    var mentions =
        worthMentioning.stream()
            .flatMap(room -> room.to(guest.id(), reader, language).stream())
            .toList();
    return new Begun(guest, all, template, chosen.missing(), language, mentions);
  }

  private WelcomingPage page(
      Begun begun, WelcomeForm form, Map<String, String> problems, Reader.Member reader) {
    var language = begun.language();
    return new WelcomingPage(
        cards.of(begun.guest(), reader),
        form,
        problems,
        begun.all(),
        begun.template(),
        begun.missing(),
        language,
        begun.mentions().stream()
            .map(
                mention ->
                    new WelcomingPage.Offered(
                        mention,
                        sentences.of(mention, language),
                        sentences.isIn(form.body(), mention)))
            .toList(),
        notes.about(begun.guest().id(), begun.guest().address(), reader));
  }
}
