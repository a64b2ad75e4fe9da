package net.mhpss.members.email;

import jakarta.servlet.http.HttpServletRequest;
import net.mhpss.members.inside.UsedLinkPage;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class EmailPages {
  private final EmailChanges changes;
  private final Cookies cookies;

  EmailPages(EmailChanges changes, Cookies cookies) {
    this.changes = changes;
    this.cookies = cookies;
  }

  @GetMapping("/settings/email")
  Reply form(Reader.Member member) {
    return page(member, NewEmail.EMPTY, null);
  }

  @RecentProof
  @PostMapping("/settings/email")
  Reply ask(NewEmail form, Reader.Member member, HttpServletRequest request) {
    var problem = form.problem();
    if (problem != null) {
      return new Invalid(page(member, form, problem));
    }
    return changes
        .ask(form, member, cookies.sessionOf(request))
        .<Reply>map(TooMany::new)
        .orElseGet(() -> new SeeOther("/settings/email"));
  }

  private EmailPage page(Reader.Member member, NewEmail form, @Nullable String problem) {
    return new EmailPage(
        changes.email(member), changes.underWay(member).orElse(null), form, problem);
  }

  @PostMapping("/settings/email/end")
  Reply stop(Reader.Member member) {
    changes.stop(member);
    return new SeeOther("/settings/email");
  }

  @GetMapping("/settings/email/{token}")
  Reply mailbox(@PathVariable String token) {
    return changes
        .mailbox(new Token(token))
        .<Reply>map(mailbox -> new MailboxPage(token, mailbox))
        .orElseGet(UsedLinkPage::new);
  }

  @PostMapping("/settings/email/{token}")
  Reply answer(@PathVariable String token, Answer form) {
    return changes
        .answer(new Token(token), form.stop())
        .<Reply>map(answered -> new SeeOther(answered.path()))
        .orElseGet(UsedLinkPage::new);
  }

  @GetMapping("/settings/email/half")
  Reply half() {
    return new AnsweredPage(Answered.HALF);
  }

  @GetMapping("/settings/email/changed")
  Reply changed() {
    return new AnsweredPage(Answered.CHANGED);
  }

  @GetMapping("/settings/email/stopped")
  Reply stopped() {
    return new AnsweredPage(Answered.STOPPED);
  }
}
