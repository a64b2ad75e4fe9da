package net.mhpss.hosting.notes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NotePages {
  private static final Address NEWEST = new Address("");

  private final Notes notes;
  private final Delicate delicate;

  NotePages(Notes notes, Delicate delicate) {
    this.notes = notes;
    this.delicate = delicate;
  }

  @GetMapping("/desk/members/{id}/notes")
  Reply about(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") Address before,
      Reader.Member reader) {
    return notes
        .member(id, reader)
        .<Reply>map(member -> page(member, before, NewNote.EMPTY, Map.of(), List.of(), reader))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/desk/members/{id}/notes")
  Reply write(@PathVariable Address id, NewNote form, Reader.Member reader) {
    return notes
        .member(id, reader)
        .map(member -> write(member, form, reader))
        .orElseGet(NotFound::new);
  }

  private Reply write(MemberCard member, NewNote form, Reader.Member reader) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(page(member, NEWEST, form, problems, List.of(), reader));
    }
    var askedAbout = form.asked() ? List.<String>of() : delicate.in(form.text());
    if (!askedAbout.isEmpty()) {
      return new Invalid(page(member, NEWEST, form, Map.of(), askedAbout, reader));
    }
    if (!notes.mayWrite(reader)) {
      return new TooMany(Duration.ofHours(1));
    }
    notes.write(member, form, reader);
    return new SeeOther(path(member));
  }

  @PostMapping("/desk/notes/{id}/end")
  Reply takeBack(@PathVariable Address id, Reader.Member reader) {
    return notes
        .takeBack(id, reader)
        .<Reply>map(member -> new SeeOther(path(member)))
        .orElseGet(NotFound::new);
  }

  private static String path(MemberCard member) {
    return "/desk/members/" + member.address() + "/notes";
  }

  private NotesPage page(
      MemberCard member,
      Address before,
      NewNote form,
      Map<String, String> problems,
      List<String> askedAbout,
      Reader.Member reader) {
    var found = notes.about(member.id(), before, Notes.PAGE + 1, reader);
    return new NotesPage(
        member,
        found.subList(0, Math.min(found.size(), Notes.PAGE)),
        found.size() > Notes.PAGE,
        form,
        problems,
        askedAbout);
  }
}
