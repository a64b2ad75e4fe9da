package net.mhpss.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import net.mhpss.members.inside.Device;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Proof;
import net.mhpss.web.Address;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's own passkeys: adding, naming, removing them. */
@Controller
class PasskeyPages {
  private final Passkeys passkeys;
  private final PasskeyOptions options;
  private final Challenges challenges;
  private final KeyRing ring;
  private final SecondFactors factors;
  private final Entrance entrance;
  private final Cookies cookies;

  PasskeyPages(
      Passkeys passkeys,
      PasskeyOptions options,
      Challenges challenges,
      KeyRing ring,
      SecondFactors factors,
      Entrance entrance,
      Cookies cookies) {
    this.passkeys = passkeys;
    this.options = options;
    this.challenges = challenges;
    this.ring = ring;
    this.factors = factors;
    this.entrance = entrance;
    this.cookies = cookies;
  }

  @GetMapping("/settings/sign-in/passkeys/new")
  @RecentProof
  Reply form(
      Reader.Member member,
      @RequestParam(defaultValue = "") String next,
      HttpServletRequest request,
      HttpServletResponse answer) {
    var form = new NewPasskey(Device.of(request.getHeader("User-Agent")), "", next);
    return ifOpen(member, () -> page(form, Map.of(), member, answer));
  }

  private Reply ifOpen(Reader.Member member, Supplier<Reply> answer) {
    if (!passkeys.areOffered()) {
      return new NotFound();
    }
    return ring.isOpenTo(member) ? answer.get() : SecondFactorPages.first("/settings/sign-in");
  }

  private NewPasskeyPage page(
      NewPasskey form,
      Map<String, String> problems,
      Reader.Member member,
      HttpServletResponse answer) {
    return new NewPasskeyPage(
        form, problems, options.toCreate(member, challenges.give(member.id(), answer)));
  }

  @PostMapping("/settings/sign-in/passkeys")
  @RecentProof
  Reply add(
      NewPasskey form,
      Reader.Member member,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return ifOpen(
        member,
        () -> {
          var problems = form.problems();
          if (problems.isEmpty()) {
            problems =
                challenges
                    .take(member.id(), request)
                    .map(
                        challenge ->
                            ring.addPasskey(member, form.line(), challenge, form.credential()))
                    .orElse(java.util.Optional.of("keys.passkey-not-made"))
                    .<Map<String, String>>map(problem -> Map.of("credential", problem))
                    .orElse(Map.of());
          }
          return problems.isEmpty()
              ? entrance.letIn(
                  member.id(),
                  Proof.SECOND,
                  RecoveryCodePages.before(form.safeNext(), factors.of(member.id())),
                  false,
                  request,
                  answer)
              : new Invalid(page(form, problems, member, answer));
        });
  }

  @GetMapping("/settings/sign-in/passkeys/{id}")
  Reply passkey(@PathVariable Address id, Reader.Member member) {
    return ofTheirs(id, member, key -> page(key, key.name(), Map.of(), member));
  }

  private Reply ofTheirs(Address id, Reader.Member member, Function<Passkey, Reply> answer) {
    return passkeys.find(id, member.id()).map(answer).orElseGet(NotFound::new);
  }

  private PasskeyPage page(
      Passkey key, String name, Map<String, String> problems, Reader.Member member) {
    return new PasskeyPage(key, name, problems, factors.of(member.id()).last());
  }

  @PostMapping("/settings/sign-in/passkeys/{id}")
  Reply rename(@PathVariable Address id, NewPasskey form, Reader.Member member) {
    return ofTheirs(
        id,
        member,
        key -> {
          var problems = form.problems();
          if (!problems.isEmpty()) {
            return new Invalid(page(key, form.name(), problems, member));
          }
          passkeys.rename(id, form.line(), member.id());
          return new SeeOther("/settings/sign-in");
        });
  }

  @PostMapping("/settings/sign-in/passkeys/{id}/end")
  @RecentProof
  Reply remove(@PathVariable Address id, Reader.Member member, HttpServletRequest request) {
    return ofTheirs(
        id,
        member,
        key -> {
          if (!ring.isOpenTo(member)) {
            return SecondFactorPages.first("/settings/sign-in/passkeys/" + key.address());
          }
          ring.removePasskey(id, member, cookies.sessionOf(request));
          return new SeeOther("/settings/sign-in");
        });
  }
}
