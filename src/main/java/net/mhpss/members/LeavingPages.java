package net.mhpss.members;

import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.web.Cookies;
import net.mhpss.web.Form;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.Text;
import net.mhpss.web.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class LeavingPages {
  private final Leaving leaving;
  private final Members members;
  private final Cookies cookies;

  LeavingPages(Leaving leaving, Members members, Cookies cookies) {
    this.leaving = leaving;
    this.members = members;
    this.cookies = cookies;
  }

  @GetMapping("/settings/data")
  Reply data(Reader.Member member) {
    return new YourDataPage("");
  }

  @GetMapping("/settings/data/export")
  @RecentProof
  Reply export(Reader.Member member, HttpServletResponse answer) {
    answer.setHeader("Content-Disposition", "attachment; filename=\"mhpss-network.json\"");
    answer.setHeader("Cache-Control", "private, no-store");
    return new Text("application/json;charset=UTF-8", leaving.export(member));
  }

  /**
   * Only who holds no office: an office is handed over first, so that nobody is left without a
   * host.
   */
  @PostMapping("/settings/leaving")
  @RecentProof
  Reply leave(Sure form, Reader.Member member, HttpServletResponse answer) {
    if (!form.sure()) {
      return new Invalid(new YourDataPage("members.leave-unsure"));
    }
    if (!members.rolesOf(member.id()).isEmpty()) {
      return new Invalid(
          new YourDataPage(
              member.roles().contains(Role.ADMINISTRATOR)
                  ? "members.leave-administrator"
                  : "members.leave-office"));
    }
    leaving.forget(member);
    cookies.dropSession(answer);
    return new SeeOther("/left");
  }

  /** Whether somebody means it. */
  record Sure(boolean sure) implements Form {}

  @GetMapping("/left")
  Reply left() {
    return new LeftPage();
  }
}
