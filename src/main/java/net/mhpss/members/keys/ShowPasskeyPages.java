package net.mhpss.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Onward;
import net.mhpss.members.inside.Proof;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs in who shows a passkey: both factors at once, and no name is typed, so that nothing tells
 * who has an account. Who is signed in shows one of their own.
 */
@Controller
class ShowPasskeyPages {
  private final Passkeys passkeys;
  private final PasskeyOptions options;
  private final Challenges challenges;
  private final Entrance entrance;

  ShowPasskeyPages(
      Passkeys passkeys, PasskeyOptions options, Challenges challenges, Entrance entrance) {
    this.passkeys = passkeys;
    this.options = options;
    this.challenges = challenges;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in/passkey")
  Reply form(
      Reader reader, @RequestParam(defaultValue = "/") String next, HttpServletResponse answer) {
    return page(reader, Onward.safe(next), false, answer);
  }

  private ShowPasskeyPage page(
      Reader reader, String next, boolean refused, HttpServletResponse answer) {
    var member = reader.memberId();
    var asked =
        passkeys.areOffered() ? options.toShow(member, challenges.give(member, answer)) : null;
    return new ShowPasskeyPage(reader, next, asked, refused);
  }

  @PostMapping("/sign-in/passkey")
  Reply show(
      ShownPasskey form, Reader reader, HttpServletRequest request, HttpServletResponse answer) {
    var known = reader.memberId();
    return challenges
        .take(known, request)
        .flatMap(challenge -> passkeys.whoShows(challenge, form.credential()))
        .filter(member -> known == null || known.equals(member))
        .map(
            member ->
                entrance.letIn(member, Proof.BOTH, form.safeNext(), form.shared(), request, answer))
        .orElseGet(() -> new Invalid(page(reader, form.safeNext(), true, answer)));
  }
}
