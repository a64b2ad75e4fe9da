package net.mhpss.members.profiles;

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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EditPages {
  private static final String ALL = "/settings/profile";

  private final Profiles profiles;
  private final Offers offers;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  EditPages(
      Profiles profiles, Offers offers, Terms terms, Countries countries, Languages languages) {
    this.profiles = profiles;
    this.offers = offers;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  @GetMapping(ALL)
  Reply pieces(Reader.Member member) {
    return new EditProfilePage(profiles.own(member), offers.in(member.language()));
  }

  @GetMapping(ALL + "/about")
  Reply about(Reader.Member member) {
    var own = profiles.own(member);
    return new AboutPage(AboutForm.of(own), Shown.of(own), Map.of());
  }

  @PostMapping(ALL + "/about")
  Reply describe(AboutForm form, @RequestParam Map<String, String> typed, Reader.Member member) {
    var shown = Shown.typed(typed, AboutForm.FIELDS);
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new AboutPage(form, shown, problems));
    }
    profiles.describe(
        form.name(), form.headline(), form.about(), form.work(), form.canHelpWith(), member);
    return kept(shown, member);
  }

  @GetMapping(ALL + "/places")
  Reply places(Reader.Member member) {
    var own = profiles.own(member);
    return new PlacesPage(
        PlacesForm.of(own), Shown.of(own), Map.of(), offers.in(member.language()));
  }

  @PostMapping(ALL + "/places")
  Reply place(PlacesForm form, @RequestParam Map<String, String> typed, Reader.Member member) {
    var shown = Shown.typed(typed, PlacesForm.FIELDS);
    var problems = form.problems(terms, countries, languages);
    if (!problems.isEmpty()) {
      return new Invalid(new PlacesPage(form, shown, problems, offers.in(member.language())));
    }
    profiles.place(form.kinds(), form.country(), form.languages(), member);
    return kept(shown, member);
  }

  @GetMapping(ALL + "/interests")
  Reply interests(Reader.Member member) {
    var own = profiles.own(member);
    return new InterestsPage(
        InterestsForm.of(own), Shown.of(own), Map.of(), offers.in(member.language()));
  }

  @PostMapping(ALL + "/interests")
  Reply interest(
      InterestsForm form, @RequestParam Map<String, String> typed, Reader.Member member) {
    var shown = Shown.typed(typed, InterestsForm.FIELDS);
    var problems = form.problems(terms);
    if (!problems.isEmpty()) {
      return new Invalid(new InterestsPage(form, shown, problems, offers.in(member.language())));
    }
    profiles.interest(form.interests(), member);
    return kept(shown, member);
  }

  @GetMapping(ALL + "/reach")
  Reply whereElse(Reader.Member member) {
    var own = profiles.own(member);
    return new ReachPage(ReachForm.of(own), Shown.of(own), Map.of());
  }

  @PostMapping(ALL + "/reach")
  Reply reach(ReachForm form, @RequestParam Map<String, String> typed, Reader.Member member) {
    var shown = Shown.typed(typed, ReachForm.FIELDS);
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new ReachPage(form, shown, problems));
    }
    profiles.reach(form.links(), form.contact(), member);
    return kept(shown, member);
  }

  private Reply kept(Shown shown, Reader.Member member) {
    profiles.show(shown.chosen(), member);
    return new SeeOther(ALL);
  }
}
