package net.mhpss.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.mhpss.web.Address;
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
class CorrectingPages {
  private final Works works;
  private final Corrections corrections;
  private final Choices choices;
  private final Clock clock;

  CorrectingPages(Works works, Corrections corrections, Choices choices, Clock clock) {
    this.works = works;
    this.corrections = corrections;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/library/to-check")
  Reply toCheck(@RequestParam(defaultValue = "") String after, Reader reader) {
    return reader.may(Right.CHECK_WORKS)
        ? works.toCheck(Address.of(after), reader)
        : new NotFound();
  }

  @PostMapping("/library/{id}/check")
  Reply check(@PathVariable Address id, Reader.Member member) {
    return works
        .find(id, member)
        .filter(work -> member.may(Right.CHECK_WORKS))
        .<Reply>map(
            work -> {
              corrections.check(work, member);
              return shown(work);
            })
        .orElseGet(NotFound::new);
  }

  @GetMapping("/library/{id}/edit")
  Reply form(@PathVariable Address id, Reader.Member member) {
    return editable(id, member)
        .<Reply>map(work -> page(work, EditedWork.of(work), Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/library/{id}/edit")
  Reply edit(@PathVariable Address id, EditedWork form, Reader.Member member) {
    return editable(id, member).map(work -> edit(work, form, member)).orElseGet(NotFound::new);
  }

  private Reply edit(Work work, EditedWork form, Reader.Member member) {
    var problems = choices.problems(form, form.problems());
    if (!problems.isEmpty()) {
      return new Invalid(page(work, form, problems, member));
    }
    corrections.edit(work, form, member);
    return shown(work);
  }

  private EditedWorkPage page(
      Work work, EditedWork form, Map<String, String> problems, Reader.Member member) {
    return new EditedWorkPage(
        work, form, problems, choices.offered(member.language()), work.mayBeRemovedBy(member));
  }

  @PostMapping("/library/{id}/removal")
  Reply remove(@PathVariable Address id, Reader.Member member) {
    return works
        .find(id, member)
        .filter(work -> work.mayBeRemovedBy(member))
        .<Reply>map(
            work -> {
              corrections.remove(work, member);
              return new SeeOther("/library");
            })
        .orElseGet(NotFound::new);
  }

  @GetMapping("/library/{id}/editions/{edition}/edit")
  Reply editionForm(@PathVariable Address id, @PathVariable Address edition, Reader.Member member) {
    return editable(id, edition, member)
        .<Reply>map(found -> page(found, EditedEdition.of(found.edition), Map.of(), member))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/library/{id}/editions/{edition}/edit")
  Reply editEdition(
      @PathVariable Address id,
      @PathVariable Address edition,
      EditedEdition form,
      Reader.Member member) {
    return editable(id, edition, member)
        .map(found -> edit(found, form, member))
        .orElseGet(NotFound::new);
  }

  private Reply edit(Found found, EditedEdition form, Reader.Member member) {
    var hasFile = !found.edition.files().isEmpty();
    var problems = choices.problems(form, form.problems(hasFile, LocalDate.now(clock).getYear()));
    if (!problems.isEmpty()) {
      return new Invalid(page(found, form, problems, member));
    }
    corrections.edit(found.work, found.edition, form, member);
    return shown(found.work);
  }

  private EditedEditionPage page(
      Found found, EditedEdition form, Map<String, String> problems, Reader.Member member) {
    return new EditedEditionPage(
        found.work,
        found.edition,
        form,
        problems,
        choices.offered(member.language()),
        found.work.mayBeRemovedBy(member, found.edition));
  }

  @PostMapping("/library/{id}/editions/{edition}/removal")
  Reply removeEdition(
      @PathVariable Address id, @PathVariable Address edition, Reader.Member member) {
    return works
        .find(id, member)
        .flatMap(
            work ->
                work.edition(edition)
                    .filter(one -> work.mayBeRemovedBy(member, one))
                    .filter(one -> corrections.remove(work, one, member))
                    .map(one -> shown(work)))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/library/{id}/files/{file}/removal")
  Reply removeFile(@PathVariable Address id, @PathVariable Address file, Reader.Member member) {
    return works
        .find(id, member)
        .flatMap(
            work ->
                work.editions().stream()
                    .flatMap(edition -> edition.files().stream())
                    .filter(one -> one.address().equals(file.id()))
                    .filter(one -> work.mayBeRemovedBy(member, one))
                    .findFirst()
                    .map(
                        one -> {
                          corrections.remove(work, one, member);
                          return shown(work);
                        }))
        .orElseGet(NotFound::new);
  }

  private record Found(Work work, Edition edition) {}

  private Optional<Work> editable(Address id, Reader.Member member) {
    return works.find(id, member).filter(work -> work.mayBeEditedBy(member));
  }

  private Optional<Found> editable(Address id, Address edition, Reader.Member member) {
    return works
        .find(id, member)
        .flatMap(
            work ->
                work.edition(edition)
                    .filter(one -> work.mayBeEditedBy(member, one))
                    .map(one -> new Found(work, one)));
  }

  private static Reply shown(Work work) {
    return new SeeOther("/library/" + work.address());
  }
}
