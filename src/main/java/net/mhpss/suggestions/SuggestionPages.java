package net.mhpss.suggestions;

import net.mhpss.members.Offers;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SuggestionPages {
  private static final int QUESTIONS = 0;

  private final Suggestions suggestions;
  private final Offers offers;

  SuggestionPages(Suggestions suggestions, Offers offers) {
    this.suggestions = suggestions;
    this.offers = offers;
  }

  @GetMapping("/suggestions")
  Reply all(Reader.Member member) {
    return new SuggestionsPage(suggestions.of(member, QUESTIONS), offers.in(member.language()));
  }

  @PostMapping("/suggestions/people/{id}/dismissal")
  Reply dismissPerson(@PathVariable Address id, Reader.Member member) {
    return reply(suggestions.dismissPerson(id, member), "people");
  }

  @PostMapping("/suggestions/groups/{id}/dismissal")
  Reply dismissGroup(@PathVariable Address id, Reader.Member member) {
    return reply(suggestions.dismissGroup(id, member), "groups");
  }

  @PostMapping("/suggestions/works/{id}/dismissal")
  Reply dismissWork(@PathVariable Address id, Reader.Member member) {
    return reply(suggestions.dismissWork(id, member), "works");
  }

  private static Reply reply(boolean dismissed, String part) {
    return dismissed ? new SeeOther("/suggestions#" + part) : new NotFound();
  }

  @PostMapping("/suggestions/dismissals/end")
  Reply bringBack(Reader.Member member) {
    suggestions.bringBack(member);
    return new SeeOther("/suggestions");
  }
}
