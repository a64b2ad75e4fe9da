package net.mhpss.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Onward;
import net.mhpss.members.inside.Proof;
import net.mhpss.members.keys.OwedCodes.Owed;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second page of signing in, and the way to show a second factor where one is signed in. */
@Controller
class CodePages {
  private final OwedCodes owed;
  private final SecondFactors factors;
  private final Passkeys passkeys;
  private final Entrance entrance;

  CodePages(OwedCodes owed, SecondFactors factors, Passkeys passkeys, Entrance entrance) {
    this.passkeys = passkeys;
    this.owed = owed;
    this.factors = factors;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in/code")
  Reply form(
      Reader reader, @RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
    return owed.of(request)
        .<Reply>map(one -> page(one.member(), one.next(), false))
        .orElseGet(() -> withoutOwing(reader, Onward.safe(next)));
  }

  private CodePage page(long member, String next, boolean refused) {
    var keys = factors.of(member);
    return new CodePage(
        next, keys.app() != null, keys.passkeys() > 0 && passkeys.areOffered(), refused);
  }

  private Reply withoutOwing(Reader reader, String next) {
    return switch (reader) {
      case Reader.Visitor _ -> new SeeOther(Onward.by("/sign-in", next));
      case Reader.Member member -> {
        var keys = factors.of(member.id());
        yield keys.app() != null || keys.codes() > 0
            ? page(member.id(), next, false)
            : SecondFactorPages.first(next);
      }
    };
  }

  @PostMapping("/sign-in/code")
  Reply code(
      TypedCode form, Reader reader, HttpServletRequest request, HttpServletResponse answer) {
    return owed.of(request)
        .map(one -> settle(one, form, request, answer))
        .orElseGet(
            () ->
                switch (reader) {
                  case Reader.Visitor _ -> new SeeOther(Onward.by("/sign-in", form.safeNext()));
                  case Reader.Member member -> show(member, form, request, answer);
                });
  }

  private Reply settle(
      Owed one, TypedCode form, HttpServletRequest request, HttpServletResponse answer) {
    if (!factors.accepts(one.member(), form.code())) {
      return new Invalid(page(one.member(), one.next(), true));
    }
    owed.settle(one.member(), answer);
    return entrance.letIn(one.member(), Proof.BOTH, one.next(), one.shared(), request, answer);
  }

  private Reply show(
      Reader.Member member,
      TypedCode form,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return factors.accepts(member.id(), form.code())
        ? entrance.letIn(member.id(), Proof.SECOND, form.safeNext(), false, request, answer)
        : new Invalid(page(member.id(), form.safeNext(), true));
  }
}
