package net.mhpss.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.database.AuditLog;
import net.mhpss.mail.Letters;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Form;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
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
class AdministrationPages {
  private static final int LATEST = 100;

  private final Appointments appointments;
  private final Letters letters;
  private final AuditLog audit;
  private final Languages languages;
  private final Countries countries;

  AdministrationPages(
      Appointments appointments,
      Letters letters,
      AuditLog audit,
      Languages languages,
      Countries countries) {
    this.appointments = appointments;
    this.letters = letters;
    this.audit = audit;
    this.languages = languages;
    this.countries = countries;
  }

  @GetMapping("/administration")
  Reply overview(Reader.Member member) {
    return member.may(Right.APPOINT)
        ? page(NewAppointment.EMPTY, Map.of(), "", member)
        : new NotFound();
  }

  private AdministrationPage page(
      NewAppointment form, Map<String, String> problems, String refusal, Reader.Member member) {
    return new AdministrationPage(
        appointments.all(),
        form,
        problems,
        refusal,
        regions(member.language()),
        spoken(member.language()));
  }

  private List<Choice> regions(Locale language) {
    var choices = new ArrayList<Choice>();
    for (var region : countries.regions(language)) {
      choices.add(new Choice(region.m49(), region.name()));
      for (var part : countries.regionsIn(region.m49(), language)) {
        choices.add(new Choice(part.m49(), region.name() + " · " + part.name()));
      }
    }
    return choices;
  }

  private List<Choice> spoken(Locale language) {
    return languages.all(language).stream()
        .map(known -> new Choice(known.code(), known.listed(language)))
        .toList();
  }

  @PostMapping("/administration/appointments")
  @RecentProof
  Reply appoint(NewAppointment form, Reader.Member member) {
    if (!member.may(Right.APPOINT)) {
      return new NotFound();
    }
    var problems = form.problems();
    if (problems.isEmpty()) {
      problems = appointments.appoint(form, member);
    }
    return problems.isEmpty()
        ? new SeeOther("/administration")
        : new Invalid(page(form, problems, "", member));
  }

  @PostMapping("/administration/appointments/{id}/end")
  @RecentProof
  Reply end(@PathVariable Address id, Ending form, Reader.Member member) {
    var office = Office.of(form.office());
    if (!member.may(Right.APPOINT) || office.isEmpty()) {
      return new NotFound();
    }
    return appointments
        .end(id, office.get(), member)
        .<Reply>map(why -> new Invalid(page(NewAppointment.EMPTY, Map.of(), why, member)))
        .orElseGet(() -> new SeeOther("/administration"));
  }

  /** Which office is to end. */
  record Ending(String office) implements Form {}

  @GetMapping("/administration/outbox")
  Reply outbox(Reader.Member member) {
    return member.may(Right.SEE_RUNNING)
        ? new OutboxPage(letters.latest(LATEST), letters.folder().isPresent())
        : new NotFound();
  }

  @GetMapping("/administration/outbox/{letter}")
  Reply letter(@PathVariable String letter, Reader.Member member) {
    if (!member.may(Right.SEE_RUNNING) || !letter.matches("\\d{1,18}")) {
      return new NotFound();
    }
    // what is already with a mail server is its recipient's alone: only a local outbox is readable
    // here
    return letters.folder().isEmpty()
        ? new NotFound()
        : letters.read(Long.parseLong(letter)).<Reply>map(LetterPage::new).orElseGet(NotFound::new);
  }

  @GetMapping("/administration/audit-log")
  Reply auditLog(Reader.Member member, @RequestParam(defaultValue = "") String before) {
    if (!member.may(Right.SEE_RUNNING)) {
      return new NotFound();
    }
    var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    return new AuditLogPage(audit.before(from, LATEST), LATEST);
  }

  static List<Choice> offices(net.mhpss.web.Here here) {
    return Arrays.stream(Office.values())
        .map(office -> new Choice(office.name(), here.say(office.key())))
        .toList();
  }
}
