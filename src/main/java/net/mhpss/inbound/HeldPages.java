package net.mhpss.inbound;

import net.mhpss.web.OwnToken;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HeldPages {
  private final Deciding deciding;

  HeldPages(Deciding deciding) {
    this.deciding = deciding;
  }

  /** A page with two buttons: mail scanners open every address, and do nothing by it. */
  @Transactional
  @GetMapping("/u/mail/{token}")
  public Reply ask(@PathVariable String token) {
    return deciding
        .held(token)
        .<Reply>map(held -> new HeldPage(token, held, ""))
        .orElseGet(NotFound::new);
  }

  @OwnToken
  @Transactional
  @PostMapping("/u/mail/{token}")
  public Reply answer(@PathVariable String token, @RequestParam(defaultValue = "") String mine) {
    return deciding
        .held(token)
        .<Reply>map(
            held -> {
              if (mine.equals("yes")) {
                deciding.release(held);
                return new HeldPage(token, held, "inbound.held-released");
              }
              deciding.disown(held);
              return new HeldPage(token, held, "inbound.held-disowned");
            })
        .orElseGet(NotFound::new);
  }
}
