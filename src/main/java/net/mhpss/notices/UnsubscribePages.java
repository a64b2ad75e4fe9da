package net.mhpss.notices;

import net.mhpss.web.OwnToken;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class UnsubscribePages {
  private final Unsubscriptions unsubscriptions;

  UnsubscribePages(Unsubscriptions unsubscriptions) {
    this.unsubscriptions = unsubscriptions;
  }

  /** A page with a button: mail scanners open every address, and end nothing by it. */
  @GetMapping("/u/{token}")
  Reply ask(@PathVariable String token) {
    return unsubscriptions
        .find(token)
        .<Reply>map(what -> new UnsubscribePage(what, false))
        .orElseGet(NotFound::new);
  }

  /**
   * What mail programs send for their readers (RFC 8058), and the button: answered at once, without
   * a way elsewhere.
   */
  @OwnToken
  @PostMapping("/u/{token}")
  Reply end(@PathVariable String token) {
    return unsubscriptions
        .use(token)
        .<Reply>map(what -> new UnsubscribePage(what, true))
        .orElseGet(NotFound::new);
  }
}
