package net.mhpss.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.files.Checking;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import net.mhpss.files.Upload;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Page;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SharingPages {
  private static final Duration A_WHILE = Duration.ofHours(2);

  private final Works works;
  private final Deposits deposits;
  private final Choices choices;
  private final WorkUploads uploads;
  private final Clock clock;

  SharingPages(Works works, Deposits deposits, Choices choices, WorkUploads uploads, Clock clock) {
    this.works = works;
    this.deposits = deposits;
    this.choices = choices;
    this.uploads = uploads;
    this.clock = clock;
  }

  @GetMapping("/library/new")
  Reply form(Reader.Member member) {
    return page(NewWork.blank(member.language().getLanguage()), Map.of(), member);
  }

  @PostMapping("/library")
  Reply share(NewWork form, HttpServletRequest request, Reader.Member member) {
    return withFile(
        uploads.of(request),
        choices.problems(form, form.problems(thisYear())),
        problems -> page(form, problems, member),
        file -> new SeeOther("/library/" + deposits.share(form, file, member)));
  }

  private NewWorkPage page(NewWork form, Map<String, String> problems, Reader.Member member) {
    return new NewWorkPage(form, problems, choices.offered(member.language()));
  }

  @GetMapping("/library/{id}/editions/new")
  Reply editionForm(@PathVariable Address id, Reader.Member member) {
    return works
        .find(id, member)
        .<Reply>map(work -> page(work, NewEdition.BLANK, Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/library/{id}/editions")
  Reply addEdition(
      @PathVariable Address id, NewEdition form, HttpServletRequest request, Reader.Member member) {
    return works
        .find(id, member)
        .map(
            work ->
                withFile(
                    uploads.of(request),
                    choices.problems(form, form.problems(thisYear())),
                    problems -> page(work, form, problems, member),
                    file -> added(deposits.add(work, form, file, member), id)))
        .orElseGet(NotFound::new);
  }

  private NewEditionPage page(
      Work work, NewEdition form, Map<String, String> problems, Reader.Member member) {
    return new NewEditionPage(work, form, problems, choices.offered(member.language()));
  }

  @GetMapping("/library/{id}/editions/{edition}/files/new")
  Reply fileForm(@PathVariable Address id, @PathVariable Address edition, Reader.Member member) {
    return works
        .find(id, member)
        .flatMap(
            work ->
                work.edition(edition).<Reply>map(one -> page(work, one, NewFile.BLANK, Map.of())))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/library/{id}/editions/{edition}/files")
  Reply addFile(
      @PathVariable Address id,
      @PathVariable Address edition,
      NewFile form,
      HttpServletRequest request,
      Reader.Member member) {
    return works
        .find(id, member)
        .flatMap(
            work -> work.edition(edition).map(one -> addFile(work, one, form, request, member)))
        .orElseGet(NotFound::new);
  }

  private Reply addFile(
      Work work, Edition edition, NewFile form, HttpServletRequest request, Reader.Member member) {
    return withFile(
        uploads.of(request),
        form.problems(),
        problems -> page(work, edition, form, problems),
        file ->
            file == null
                ? new NotFound()
                : added(deposits.add(work, edition, file, member), new Address(work.address())));
  }

  private NewFilePage page(Work work, Edition edition, NewFile form, Map<String, String> problems) {
    return new NewFilePage(work, edition, choices.ownName(edition.language()), form, problems);
  }

  private static Reply added(boolean done, Address work) {
    return done ? new SeeOther("/library/" + work) : new NotFound();
  }

  /**
   * Goes on with the file that came, if any, when nothing is wrong; else shows the form again. A
   * browser never sends a file twice by itself, so whoever has to correct something is told to
   * choose it again.
   */
  private static Reply withFile(
      Upload<Checking> upload,
      Map<String, String> found,
      Function<Map<String, String>, Page> again,
      Function<@Nullable Accepted, Reply> on) {
    var problems = new LinkedHashMap<>(found);
    switch (upload) {
      case Upload.TooMany<Checking>() -> {
        return new TooMany(A_WHILE);
      }
      case Upload.None<Checking>() -> {
        if (problems.isEmpty()) {
          return on.apply(null);
        }
      }
      case Upload.Looked<Checking>(Refused(var reason)) -> problems.put("file", refusal(reason));
      case Upload.Looked<Checking>(Accepted accepted) -> {
        if (problems.isEmpty()) {
          return on.apply(accepted);
        }
        problems.put("file", "library.file-again");
      }
    }
    return new Invalid(again.apply(problems));
  }

  private static String refusal(Reason reason) {
    return "library.file-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int thisYear() {
    return LocalDate.now(clock).getYear();
  }
}
