package net.mhpss.notices;

import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NoticePages {
  private final Notices notices;
  private final Preferences preferences;

  NoticePages(Notices notices, Preferences preferences) {
    this.notices = notices;
    this.preferences = preferences;
  }

  @GetMapping("/notices")
  Reply list(@RequestParam(defaultValue = "") String before, Reader.Member member) {
    var found = notices.of(member, number(before));
    var page = found.subList(0, Math.min(found.size(), Notices.A_PAGE));
    return new NoticesPage(page, found.size() > page.size(), notices.unread(member));
  }

  @PostMapping("/notices/read")
  Reply read(@RequestParam(defaultValue = "") String upTo, Reader.Member member) {
    notices.read(member, number(upTo));
    return new SeeOther("/notices");
  }

  /** A place in the list as an address gives it; the newest end for what is none. */
  private static long number(String written) {
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : Long.MAX_VALUE;
  }

  @GetMapping("/settings/notices")
  Reply form(Reader.Member member) {
    return new PreferencesPage(preferences.of(member), preferences.withoutWords(member));
  }

  @PostMapping("/settings/notices")
  Reply keep(PreferencesForm form, Reader.Member member) {
    preferences.keep(member, form.chosen(), form.wordless());
    return new SeeOther("/settings");
  }
}
