package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.SigningIn.Later;
import net.mhpss.members.SigningIn.Recognised;
import net.mhpss.members.SigningIn.Refused;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Onward;
import net.mhpss.web.Cookies;
import net.mhpss.web.InTurn;
import net.mhpss.web.Proofs;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is signed in shows once more that it is they, before what only they may do. */
@Controller
class AgainPages {
  private final SignIns signIns;
  private final WrittenTo written;
  private final Entrance entrance;
  private final Proofs proofs;
  private final Cookies cookies;

  AgainPages(
      SignIns signIns, WrittenTo written, Entrance entrance, Proofs proofs, Cookies cookies) {
    this.signIns = signIns;
    this.written = written;
    this.entrance = entrance;
    this.proofs = proofs;
    this.cookies = cookies;
  }

  @GetMapping("/sign-in/again")
  Reply form(Reader.Member member, @RequestParam(defaultValue = "/") String next) {
    return proofs.mayBegin(member)
        ? new SeeOther(Onward.safe(next))
        : page(member, Onward.safe(next), false);
  }

  @InTurn
  @PostMapping("/sign-in/again")
  Reply again(
      Again form, Reader.Member member, HttpServletRequest request, HttpServletResponse answer) {
    var email = signIns.email(member.id());
    var device = cookies.deviceOf(request);
    if (form.link()) {
      written.note(email, form.safeNext(), answer);
      signIns.mailLink(email, device, form.safeNext(), member.language());
      return new SeeOther("/join/sent");
    }
    var typed = new SignIn(email, form.password(), "", false, false);
    return switch (signIns.byPassword(typed, device)) {
      case Recognised(var same) -> entrance.letIn(same, form.safeNext(), false, request, answer);
      case Refused _ -> new Invalid(page(member, form.safeNext(), true));
      case Later(var after, _) -> new TooMany(after);
    };
  }

  private AgainPage page(Reader.Member member, String next, boolean refused) {
    var ways = signIns.ways(member.id());
    return new AgainPage(
        next, signIns.email(member.id()), ways.passkey(), ways.password(), refused);
  }
}
