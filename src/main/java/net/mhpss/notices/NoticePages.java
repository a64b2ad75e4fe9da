package net.mhpss.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NoticePages {
  private final Notices notices;
  private final Preferences preferences;
  private final QuietHours quiet;

  NoticePages(Notices notices, Preferences preferences, QuietHours quiet) {
    this.notices = notices;
    this.quiet = quiet;
    this.preferences = preferences;
  }

  @GetMapping("/notices")
  Reply list(@RequestParam(defaultValue = "") String before, Reader.Member member) {
    var found = notices.of(member, number(before));
    var page = found.subList(0, Math.min(found.size(), Notices.A_PAGE));
    return new NoticesPage(page, found.size() > page.size(), notices.unread(member));
  }

  /** All up to there, or only those that stand in one line. */
  @PostMapping("/notices/read")
  Reply read(
      @RequestParam(defaultValue = "") String upTo,
      @RequestParam(defaultValue = "") String only,
      Reader.Member member) {
    if (only.matches("\\d{1,18}(-\\d{1,18}){0,60}")) {
      notices.read(member, Stream.of(only.split("-", -1)).map(Long::valueOf).toList());
    } else {
      notices.read(member, number(upTo));
    }
    return new SeeOther("/notices");
  }

  /** A place in the list as an address gives it; the newest end for what is none. */
  private static long number(String written) {
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : Long.MAX_VALUE;
  }

  @GetMapping("/settings/notices")
  Reply form(Reader.Member member) {
    var hours = quiet.of(member);
    return new PreferencesPage(
        preferences.of(member),
        preferences.hiddenFrom(member),
        preferences.withoutWords(member),
        hours.map(known -> Integer.toString(known.begins().getHour())).orElse(""),
        hours.map(known -> Integer.toString(known.ends().getHour())).orElse("7"),
        Map.of());
  }

  @PostMapping("/settings/notices")
  Reply keep(PreferencesForm form, Reader.Member member) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(
          new PreferencesPage(
              form.chosen(), form.hidden(), form.wordless(), form.begins(), form.ends(), problems));
    }
    preferences.keep(member, form.chosen(), form.hidden(), form.wordless());
    quiet.keep(member, form.quiet());
    return new SeeOther("/settings");
  }

  @GetMapping("/settings/notices/groups")
  Reply groups(@RequestParam(defaultValue = "") Address after, Reader.Member member) {
    var found = preferences.groups(member, after.id());
    var page = found.subList(0, Math.min(found.size(), Preferences.A_PAGE));
    return new GroupPreferencesPage(page, found.size() > page.size());
  }

  @PostMapping("/settings/notices/groups")
  Reply keepGroups(@RequestParam Map<String, String> typed, Reader.Member member) {
    var chosen = new LinkedHashMap<String, String>();
    typed.forEach(
        (address, byMail) -> {
          if (chosen.size() < Preferences.A_PAGE && Address.of(address).id().equals(address)) {
            chosen.put(address, byMail);
          }
        });
    preferences.keepGroups(member, chosen);
    return new SeeOther("/settings/notices");
  }
}
