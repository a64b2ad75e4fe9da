package net.mhpss.contact;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.contact.ContactThread.Place;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What who answers sees and does. */
@Controller
class InboxPages {
  private static final String INBOX = "/desk/contact";

  private final Threads threads;
  private final Handling handling;
  private final Answerers answerers;
  private final ReplyTemplates templates;
  private final Texts texts;
  private final Clock clock;

  InboxPages(
      Threads threads,
      Handling handling,
      Answerers answerers,
      ReplyTemplates templates,
      Texts texts,
      Clock clock) {
    this.threads = threads;
    this.handling = handling;
    this.answerers = answerers;
    this.templates = templates;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping(INBOX)
  Reply inbox(
      Reader.Member reader,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String behind) {
    if (!answerers.include(reader)) {
      return new NotFound();
    }
    var shelf = Shelf.of(list);
    var found = threads.on(shelf, Address.of(behind), reader);
    var page = found.subList(0, Math.min(found.size(), Threads.PAGE));
    return new InboxPage(
        shelf, threads.counts(reader), page, found.size() > Threads.PAGE, clock.instant());
  }

  @GetMapping(INBOX + "/{id}")
  Reply thread(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String template,
      Reader.Member reader) {
    return threads
        .find(id, reader)
        .map(thread -> opened(thread, template, reader))
        .orElseGet(NotFound::new);
  }

  private Reply opened(ContactThread thread, String template, Reader.Member reader) {
    if (thread.place() == Place.MERGED && thread.head() != null) {
      return new SeeOther(INBOX + "/" + thread.head());
    }
    var begun =
        templates
            .find(Address.of(template))
            .map(
                one ->
                    one.filled(
                        thread.name(),
                        reader.name(),
                        texts.say(
                            java.util.Locale.forLanguageTag(one.language()), thread.topic().key())))
            .orElse("");
    return page(thread, new AnswerForm(begun, false), Map.of(), AnswerForm.EMPTY, Map.of(), reader);
  }

  private ThreadPage page(
      ContactThread thread,
      AnswerForm form,
      Map<String, String> problems,
      AnswerForm note,
      Map<String, String> noteProblems,
      Reader.Member reader) {
    var merged = threads.mergedInto(thread);
    return new ThreadPage(
        thread,
        merged,
        threads.said(Stream.concat(Stream.of(thread), merged.stream()).toList()),
        thread.isOpen() ? threads.like(thread, reader) : List.of(),
        thread.isOpen() ? others(thread) : List.of(),
        thread.isOpen() || thread.place() == Place.CLOSED ? templates.all() : List.of(),
        form,
        problems,
        note,
        noteProblems,
        clock.instant());
  }

  private List<Choice> others(ContactThread thread) {
    return answerers.of(thread.topic().goesTo()).stream()
        .filter(person -> thread.holderId() == null || person.id() != thread.holderId())
        .map(person -> new Choice(person.address(), person.name()))
        .toList();
  }

  @PostMapping(INBOX + "/{id}/claim")
  Reply claim(@PathVariable Address id, Reader.Member reader) {
    return stays(handling.claim(id, reader));
  }

  @PostMapping(INBOX + "/{id}/claim/end")
  Reply giveBack(@PathVariable Address id, Reader.Member reader) {
    return stays(handling.giveBack(id, reader));
  }

  @PostMapping(INBOX + "/{id}/holder")
  Reply give(
      @PathVariable Address id, @RequestParam(defaultValue = "") String to, Reader.Member reader) {
    return stays(handling.give(id, Address.of(to), reader));
  }

  @PostMapping(INBOX + "/{id}/answers")
  Reply answer(@PathVariable Address id, AnswerForm form, Reader.Member reader) {
    var thread = threads.find(id, reader).filter(one -> one.place() != Place.MERGED);
    if (thread.isEmpty()) {
      return new NotFound();
    }
    var problems = problems(form, thread.get());
    if (!problems.isEmpty()) {
      return new Invalid(page(thread.get(), form, problems, AnswerForm.EMPTY, Map.of(), reader));
    }
    return handling
        .answer(id, form.text(), form.done(), reader)
        .<Reply>map(one -> new SeeOther(form.done() ? INBOX : one.path()))
        .orElseGet(NotFound::new);
  }

  private Map<String, String> problems(AnswerForm form, ContactThread thread) {
    if (!thread.reachable()) {
      return Map.of("body", "contact.not-reachable");
    }
    var problems = form.problems(AnswerForm.LONGEST);
    return problems.isEmpty() && templates.isUnfinished(form.text())
        ? Map.of("body", "contact.answer-unfinished")
        : problems;
  }

  @PostMapping(INBOX + "/{id}/notes")
  Reply remark(@PathVariable Address id, AnswerForm form, Reader.Member reader) {
    var thread = threads.find(id, reader).filter(one -> one.place() != Place.MERGED);
    if (thread.isEmpty()) {
      return new NotFound();
    }
    var problems = form.problems(AnswerForm.LONGEST_NOTE);
    if (!problems.isEmpty()) {
      return new Invalid(page(thread.get(), AnswerForm.EMPTY, Map.of(), form, problems, reader));
    }
    return stays(handling.remark(id, form.text(), reader));
  }

  @PostMapping(INBOX + "/{id}/closure")
  Reply close(@PathVariable Address id, Reader.Member reader) {
    return leaves(handling.close(id, reader));
  }

  @PostMapping(INBOX + "/{id}/closure/end")
  Reply reopen(@PathVariable Address id, Reader.Member reader) {
    return stays(handling.reopen(id, reader));
  }

  @PostMapping(INBOX + "/{id}/hold")
  Reply hold(@PathVariable Address id, Reader.Member reader) {
    return leaves(handling.holdAsSpam(id, reader));
  }

  @PostMapping(INBOX + "/{id}/hold/end")
  Reply release(@PathVariable Address id, Reader.Member reader) {
    return handling
        .release(id, reader)
        .<Reply>map(_ -> new SeeOther(INBOX + "?list=" + Shelf.HELD.word()))
        .orElseGet(NotFound::new);
  }

  @PostMapping(INBOX + "/{id}/topic")
  Reply turn(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String topic,
      Reader.Member reader) {
    return leaves(Topic.of(topic).flatMap(chosen -> handling.turn(id, chosen, reader)));
  }

  @PostMapping(INBOX + "/{id}/merges")
  Reply merge(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String other,
      Reader.Member reader) {
    return stays(handling.merge(id, Address.of(other), reader));
  }

  @PostMapping(INBOX + "/{id}/merges/end")
  Reply part(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String other,
      Reader.Member reader) {
    return stays(handling.part(id, Address.of(other), reader));
  }

  private static Reply stays(Optional<ContactThread> done) {
    return done.<Reply>map(one -> new SeeOther(one.path())).orElseGet(NotFound::new);
  }

  private static Reply leaves(Optional<ContactThread> done) {
    return done.<Reply>map(_ -> new SeeOther(INBOX)).orElseGet(NotFound::new);
  }
}
