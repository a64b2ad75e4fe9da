package net.mhpss.search;

import net.mhpss.search.Searching.Asked;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchPages {
  private final Searching searching;
  private final Index index;

  SearchPages(Searching searching, Index index) {
    this.searching = searching;
    this.index = index;
  }

  @GetMapping("/search")
  Reply search(
      Reader reader,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String after) {
    var line = Typed.line(q);
    var words = line.length() <= Wish.LONGEST ? line : line.substring(0, Wish.LONGEST);
    var asked = Asked.of(words, kind, after);
    var found = searching.find(asked, reader);
    return new SearchPage(asked, found.orElseGet(() -> searching.reduced(asked)), found.isEmpty());
  }

  @GetMapping("/administration/search")
  Reply state(Reader.Member member) {
    return member.may(Right.SEE_RUNNING) ? new IndexPage(index.state()) : new NotFound();
  }

  @PostMapping("/administration/search/rebuild")
  Reply rebuild(Reader.Member member) {
    if (!member.may(Right.SEE_RUNNING)) {
      return new NotFound();
    }
    index.rebuild();
    return new SeeOther("/administration/search");
  }
}
