package net.mhpss.members.passwords;

import jakarta.servlet.http.HttpServletRequest;
import net.mhpss.members.inside.Entrance;
import net.mhpss.web.InTurn;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A change of password ends every other session, for whoever had the old one may be in one. */
@Controller
class PasswordPages {
  private final ChosenPasswords passwords;
  private final Entrance entrance;

  PasswordPages(ChosenPasswords passwords, Entrance entrance) {
    this.passwords = passwords;
    this.entrance = entrance;
  }

  @GetMapping("/settings/password")
  Reply form(Reader.Member member) {
    return new PasswordPage(passwords.hasOne(member), null);
  }

  @InTurn
  @RecentProof
  @PostMapping("/settings/password")
  Reply choose(NewPassword form, Reader.Member member, HttpServletRequest request) {
    var problem = passwords.problem(member, form.password());
    if (problem != null) {
      return new Invalid(new PasswordPage(passwords.hasOne(member), problem));
    }
    passwords.choose(member, form.password());
    entrance.shutElsewhere(member.id(), request);
    return new SeeOther("/settings/password");
  }

  @RecentProof
  @PostMapping("/settings/password/end")
  Reply drop(Reader.Member member, HttpServletRequest request) {
    passwords.drop(member);
    entrance.shutElsewhere(member.id(), request);
    return new SeeOther("/settings/password");
  }
}
