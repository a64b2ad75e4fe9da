package net.mhpss.discussions.care;

import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HeldPages {
  private final HeldWords words;

  HeldPages(HeldWords words) {
    this.words = words;
  }

  @GetMapping("/waiting/{id}")
  Reply show(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String file,
      Reader.Member author) {
    return words
        .own(id, author)
        .<Reply>map(held -> new HeldPage(held, file.equals("later")))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/waiting/{id}/end")
  Reply takeBack(@PathVariable Address id, Reader.Member author) {
    return words
        .own(id, author)
        .filter(held -> held.shownAt() == null)
        .<Reply>map(
            held -> {
              words.takeBack(held);
              return new SeeOther(held.group());
            })
        .orElseGet(NotFound::new);
  }
}
