package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.UsedLinkPage;
import net.mhpss.web.InTurn;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Token;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class JoinPages {
  private final Members members;
  private final Joinings joinings;
  private final Entrance entrance;

  JoinPages(Members members, Joinings joinings, Entrance entrance) {
    this.members = members;
    this.joinings = joinings;
    this.entrance = entrance;
  }

  @GetMapping("/join")
  Reply form(Reader reader) {
    return switch (reader) {
      case Reader.Member _ -> new SeeOther("/");
      case Reader.Visitor _ -> new JoinPage(NewMember.EMPTY, Map.of(), members.isOpen());
    };
  }

  @InTurn
  @PostMapping("/join")
  Reply ask(NewMember form, Reader reader) {
    var problems = form.problems();
    if (!problems.isEmpty() || !members.isOpen()) {
      return new Invalid(new JoinPage(form, problems, members.isOpen()));
    }
    joinings.ask(form, reader.language());
    return new SeeOther("/join/sent");
  }

  @GetMapping("/join/sent")
  Reply sent() {
    return new LookInYourMailPage();
  }

  @GetMapping("/join/{token}")
  Reply confirmForm(@PathVariable String token) {
    return joinings.isOpen(new Token(token))
        ? new ConfirmPage("/join/" + token, "members.confirm")
        : new UsedLinkPage();
  }

  @PostMapping("/join/{token}")
  Reply confirm(
      @PathVariable String token,
      Confirmed form,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return joinings
        .confirm(new Token(token))
        .map(member -> entrance.letIn(member, "/welcome", form.shared(), request, answer))
        .orElseGet(UsedLinkPage::new);
  }
}
