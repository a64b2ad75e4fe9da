package net.mhpss.members.safety;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.mhpss.members.SettingsLink;
import net.mhpss.members.inside.Sessions;
import net.mhpss.text.Typed;
import net.mhpss.web.Cookies;
import net.mhpss.web.Form;
import net.mhpss.web.QuickExit;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SafetyPages {
  private static final String HERE = "/settings/safety";

  private final SafetyMode safety;
  private final QuickExits exits;
  private final QuickExit exit;
  private final Sessions sessions;
  private final Cookies cookies;

  SafetyPages(
      SafetyMode safety, QuickExits exits, QuickExit exit, Sessions sessions, Cookies cookies) {
    this.safety = safety;
    this.exits = exits;
    this.exit = exit;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @GetMapping(HERE)
  Reply safety(Reader.Member member) {
    return page(member, member.name(), Map.of());
  }

  private SafetyPage page(Reader.Member member, String typed, Map<String, String> problems) {
    return new SafetyPage(
        safety.of(member.id()).orElse(null),
        member.wouldMay(Right.HOST_MEMBERS),
        member.quickExit(),
        exit.host(),
        typed,
        problems);
  }

  /** Without asking who it is: the danger is now, and nothing is lost by it. */
  @PostMapping(HERE)
  Reply begin(Elsewhere form, Reader.Member member, HttpServletRequest request) {
    safety.begin(member.id(), member.language());
    if (form.elsewhere()) {
      sessions.endOthers(member.id(), Objects.requireNonNull(cookies.sessionOf(request)));
    }
    return new SeeOther(HERE);
  }

  /** Whether the member is signed out on all other devices too. */
  record Elsewhere(boolean elsewhere) implements Form {}

  @PostMapping(HERE + "/name")
  Reply rename(OtherName form, Reader.Member member) {
    var away = safety.of(member.id());
    if (away.isEmpty()) {
      return new SeeOther(HERE);
    }
    var problems = form.problems(away.get().name());
    if (!problems.isEmpty()) {
      return new Invalid(page(member, form.name(), problems));
    }
    safety.rename(member.id(), Typed.line(form.name()));
    return new SeeOther(HERE);
  }

  /** Another pseudonym, as it was typed. */
  record OtherName(String name) implements Form {
    Map<String, String> problems(String own) {
      var problems = new LinkedHashMap<String, String>();
      var typed = Typed.line(name);
      if (typed.isEmpty()) {
        problems.put("name", "members.name-missing");
      } else if (typed.length() > 80) {
        problems.put("name", "members.name-too-long");
      } else if (typed.equalsIgnoreCase(own)) {
        problems.put("name", "safety.other-name-own");
      }
      return problems;
    }
  }

  @PostMapping(HERE + "/end")
  @RecentProof
  Reply end(Reader.Member member) {
    safety.end(member.id());
    return new SeeOther(HERE);
  }

  @PostMapping(HERE + "/exit")
  Reply wantExit(Reader.Member member) {
    exits.want(member.id());
    return new SeeOther(HERE);
  }

  @PostMapping(HERE + "/exit/end")
  Reply wantNoExit(Reader.Member member) {
    exits.wantNoMore(member.id());
    return new SeeOther(HERE);
  }

  /** The way here from the settings. */
  @Component
  @Order(30)
  static class InSettings implements SettingsLink {
    @Override
    public String path() {
      return HERE;
    }

    @Override
    public String key() {
      return "safety.title";
    }
  }
}
