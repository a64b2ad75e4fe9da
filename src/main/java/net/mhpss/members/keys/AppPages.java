package net.mhpss.members.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.function.Function;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Proof;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.Text;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's authenticator app: setting it up and removing it. */
@Controller
class AppPages {
  private final SealedInForms sealed;
  private final KeyRing ring;
  private final SecondFactors factors;
  private final Entrance entrance;
  private final Cookies cookies;
  private final Texts texts;

  AppPages(
      SealedInForms sealed,
      KeyRing ring,
      SecondFactors factors,
      Entrance entrance,
      Cookies cookies,
      Texts texts) {
    this.sealed = sealed;
    this.ring = ring;
    this.factors = factors;
    this.entrance = entrance;
    this.cookies = cookies;
    this.texts = texts;
  }

  @GetMapping("/settings/sign-in/app")
  Reply app(Reader.Member member) {
    var keys = factors.of(member.id());
    return keys.app() == null ? new SeeOther("/settings/sign-in/app/new") : new AppPage(keys);
  }

  /** Nothing is kept before the code has shown that the app holds the secret. */
  @GetMapping("/settings/sign-in/app/new")
  @RecentProof
  Reply form(Reader.Member member, @RequestParam(defaultValue = "") String next) {
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first("/settings/sign-in");
    }
    var secret = OneTimeCodes.newSecret();
    return page(new NewApp(sealed.close(secret, member), "", next), secret, member, false);
  }

  private NewAppPage page(NewApp form, byte[] secret, Reader.Member member, boolean refused) {
    return new NewAppPage(form, OneTimeCodes.text(secret), link(secret, member), refused);
  }

  /** As authenticator apps take it; the defaults of RFC 6238 are written out for those that ask. */
  private String link(byte[] secret, Reader.Member member) {
    var network = encoded(texts.say(member.language(), "web.network"));
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
        .formatted(network, encoded(member.name()), OneTimeCodes.text(secret), network);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @GetMapping("/settings/sign-in/app/picture")
  Reply picture(@RequestParam String secret, Reader.Member member, HttpServletResponse answer) {
    answer.setHeader("Cache-Control", "private, no-store");
    return sealed
        .open(secret, member)
        .<Reply>map(open -> new Text("image/svg+xml", QrPicture.of(link(open, member))))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/settings/sign-in/app")
  @RecentProof
  Reply add(
      NewApp form, Reader.Member member, HttpServletRequest request, HttpServletResponse answer) {
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first("/settings/sign-in");
    }
    Function<byte[], Reply> take =
        secret ->
            ring.addApp(member, secret, form.code())
                ? entrance.letIn(
                    member.id(),
                    Proof.SECOND,
                    RecoveryCodePages.before(form.safeNext(), factors.of(member.id())),
                    false,
                    request,
                    answer)
                : new Invalid(page(form, secret, member, true));
    return sealed.open(form.secret(), member).map(take).orElseGet(NotFound::new);
  }

  @PostMapping("/settings/sign-in/app/end")
  @RecentProof
  Reply remove(Reader.Member member, HttpServletRequest request) {
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first("/settings/sign-in/app");
    }
    return ring.removeApp(member, cookies.sessionOf(request))
        ? new SeeOther("/settings/sign-in")
        : new NotFound();
  }
}
