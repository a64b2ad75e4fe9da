package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Onward;
import net.mhpss.web.Proofs;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is signed in shows once more that it is they, before what only they may do. */
@Controller
class AgainPages {
  private final SignIns signIns;
  private final Entrance entrance;
  private final Proofs proofs;

  AgainPages(SignIns signIns, Entrance entrance, Proofs proofs) {
    this.signIns = signIns;
    this.entrance = entrance;
    this.proofs = proofs;
  }

  @GetMapping("/sign-in/again")
  Reply form(Reader.Member member, @RequestParam(defaultValue = "/") String next) {
    return proofs.mayBegin(member)
        ? new SeeOther(Onward.safe(next))
        : page(member, Onward.safe(next), false);
  }

  @PostMapping("/sign-in/again")
  Reply again(
      Again form, Reader.Member member, HttpServletRequest request, HttpServletResponse answer) {
    if (form.link()) {
      signIns.mailLink(signIns.email(member.id()), form.safeNext(), member.language());
      return new SeeOther("/join/sent");
    }
    var typed = new SignIn(signIns.email(member.id()), form.password(), "", false);
    return signIns
        .byPassword(typed)
        .map(same -> entrance.letIn(same, form.safeNext(), request, answer))
        .orElseGet(() -> new Invalid(page(member, form.safeNext(), true)));
  }

  private AgainPage page(Reader.Member member, String next, boolean refused) {
    return new AgainPage(next, signIns.hasPassword(member.id()), refused);
  }
}
