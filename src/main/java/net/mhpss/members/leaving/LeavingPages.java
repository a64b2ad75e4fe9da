package net.mhpss.members.leaving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import net.mhpss.members.Members;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Proof;
import net.mhpss.web.Cookies;
import net.mhpss.web.Form;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Download;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Role;
import net.mhpss.web.Token;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class LeavingPages {
  private final Exports exports;
  private final Departures departures;
  private final Members members;
  private final Entrance entrance;
  private final Cookies cookies;

  LeavingPages(
      Exports exports, Departures departures, Members members, Entrance entrance, Cookies cookies) {
    this.exports = exports;
    this.departures = departures;
    this.members = members;
    this.entrance = entrance;
    this.cookies = cookies;
  }

  @GetMapping("/settings/data")
  Reply data(Reader.Member member) {
    return page("", member);
  }

  private YourDataPage page(String problem, Reader.Member member) {
    return new YourDataPage(exports.of(member.id()), problem);
  }

  @PostMapping("/settings/data/export")
  @RecentProof
  Reply ask(Reader.Member member) {
    exports.ask(member.id());
    return new SeeOther("/settings/data");
  }

  /** What the link in the letter opens: for the member alone, who is signed in. */
  @GetMapping("/settings/data/export/{token}")
  Reply export(@PathVariable String token, Reader.Member member) {
    return exports
        .find(new Token(token), member.id())
        .<Reply>map(state -> new ExportPage(state, token))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/settings/data/export/{token}/file")
  Reply file(@PathVariable String token, Reader.Member member, HttpServletResponse answer) {
    return exports
        .find(new Token(token), member.id())
        .flatMap(
            state ->
                state instanceof Exports.State.Ready ready ? Optional.of(ready) : Optional.empty())
        .<Reply>map(
            ready -> {
              answer.setHeader("Cache-Control", "private, no-store");
              return new Download(
                  ready.file(),
                  "mhpss-network.zip",
                  "application/zip",
                  ready.file().getFileName().toString());
            })
        .orElseGet(NotFound::new);
  }

  /**
   * Only who holds no office: an office is handed over first, so that nobody is left without a
   * host.
   */
  @PostMapping("/settings/leaving")
  @RecentProof
  Reply leave(Sure form, Reader.Member member, HttpServletResponse answer) {
    if (!form.sure()) {
      return new Invalid(page("members.leave-unsure", member));
    }
    if (!members.rolesOf(member.id()).isEmpty()) {
      return new Invalid(
          page(
              members.rolesOf(member.id()).contains(Role.ADMINISTRATOR)
                  ? "members.leave-administrator"
                  : "members.leave-office",
              member));
    }
    departures.begin(member, form.words().equals("go"));
    cookies.dropSession(answer);
    return new SeeOther("/left");
  }

  /** Whether somebody means it, and what becomes of what they wrote in discussions. */
  record Sure(boolean sure, String words) implements Form {}

  @GetMapping("/left")
  Reply left() {
    return new LeftPage();
  }

  @GetMapping("/leaving/{token}")
  Reply back(@PathVariable String token) {
    return departures
        .openUntil(new Token(token))
        .<Reply>map(until -> new WayBackPage(token, until))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/leaving/{token}")
  Reply takeBack(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse answer) {
    return departures
        .takeBack(new Token(token))
        .map(
            back ->
                back.secondFactor()
                    ? entrance.letIn(back.member(), Proof.BOTH, "/", back.shared(), request, answer)
                    : entrance.letInByMail(back.member(), "/", back.shared(), request, answer))
        .orElseGet(NotFound::new);
  }
}
