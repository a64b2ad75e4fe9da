package net.mhpss.members;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProfilePages {
  private final Profiles profiles;
  private final Offers offers;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;
  private final ObjectProvider<ProfileSection> sections;

  ProfilePages(
      Profiles profiles,
      Offers offers,
      Terms terms,
      Countries countries,
      Languages languages,
      ObjectProvider<ProfileSection> sections) {
    this.profiles = profiles;
    this.offers = offers;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
    this.sections = sections;
  }

  @GetMapping("/members/{id}")
  Reply profile(@PathVariable Address id, Reader reader) {
    return profiles
        .find(id, reader)
        .<Reply>map(
            seen ->
                new ProfilePage(
                    seen.profile(),
                    seen.sight().isOwn(),
                    offers.in(reader.language()),
                    sections(seen.sight())))
        .orElseGet(NotFound::new);
  }

  private List<Part> sections(Sight sight) {
    return sections
        .orderedStream()
        .<Part>mapMulti(
            (section, add) -> {
              var part = section.of(sight);
              if (part != null) {
                add.accept(part);
              }
            })
        .toList();
  }

  @GetMapping("/welcome")
  Reply firstSteps(Reader.Member member) {
    var own = profiles.own(member);
    var spoken =
        own.languages().isEmpty() ? List.of(member.language().getLanguage()) : own.languages();
    return new WelcomePage(
        new FirstSteps(
            own.country() == null ? "" : own.country(), own.kinds(), spoken, own.interests()),
        Map.of(),
        offers.in(member.language()));
  }

  @PostMapping("/welcome")
  Reply introduce(FirstSteps form, Reader.Member member) {
    var problems = form.problems(terms, countries, languages);
    if (!problems.isEmpty()) {
      return new Invalid(new WelcomePage(form, problems, offers.in(member.language())));
    }
    profiles.introduce(form, member);
    return new SeeOther("/");
  }

  @GetMapping("/settings/profile")
  Reply form(Reader.Member member) {
    return new EditProfilePage(
        ProfileForm.of(profiles.own(member)), Map.of(), offers.in(member.language()));
  }

  @PostMapping("/settings/profile")
  Reply keep(ProfileForm form, Reader.Member member) {
    var problems = form.problems(terms, countries, languages);
    if (!problems.isEmpty()) {
      return new Invalid(new EditProfilePage(form, problems, offers.in(member.language())));
    }
    profiles.keep(form, member);
    return new SeeOther("/members/" + member.address());
  }

  @GetMapping("/settings/visibility")
  Reply visibilityForm(Reader.Member member) {
    return new VisibilityPage(profiles.own(member));
  }

  @PostMapping("/settings/visibility")
  Reply show(@RequestParam Map<String, String> typed, Reader.Member member) {
    var chosen = new EnumMap<Field, Visibility>(Field.class);
    for (var field : Field.values()) {
      chosen.put(field, Visibility.read(typed.get(field.key())));
    }
    profiles.show(chosen, member);
    return new SeeOther("/members/" + member.address());
  }
}
