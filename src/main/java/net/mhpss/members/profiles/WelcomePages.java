package net.mhpss.members.profiles;

import java.util.List;
import java.util.Map;
import net.mhpss.members.Offers;
import net.mhpss.members.inside.Profiles;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class WelcomePages {
  private final Profiles profiles;
  private final Offers offers;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  WelcomePages(
      Profiles profiles, Offers offers, Terms terms, Countries countries, Languages languages) {
    this.profiles = profiles;
    this.offers = offers;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  @GetMapping("/welcome")
  Reply firstSteps(Reader.Member member) {
    var own = profiles.own(member);
    var country = own.country();
    var spoken =
        own.languages().isEmpty() ? List.of(member.language().getLanguage()) : own.languages();
    return new WelcomePage(
        new FirstSteps(country == null ? "" : country, own.kinds(), spoken, own.interests()),
        Map.of(),
        offers.in(member.language()));
  }

  @PostMapping("/welcome")
  Reply introduce(FirstSteps form, Reader.Member member) {
    var problems = form.problems(terms, countries, languages);
    if (!problems.isEmpty()) {
      return new Invalid(new WelcomePage(form, problems, offers.in(member.language())));
    }
    profiles.place(form.kinds(), form.country(), form.languages(), member);
    profiles.interest(form.interests(), member);
    profiles.introduce(member);
    return new SeeOther("/");
  }
}
