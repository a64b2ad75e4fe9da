package net.mhpss.members.profiles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.mhpss.members.Field;
import net.mhpss.members.Offers;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.members.Visibility;
import net.mhpss.members.inside.Profiles;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.jspecify.annotations.Nullable;
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
  private final ObjectProvider<ProfileSection> sections;

  ProfilePages(Profiles profiles, Offers offers, ObjectProvider<ProfileSection> sections) {
    this.profiles = profiles;
    this.offers = offers;
    this.sections = sections;
  }

  @GetMapping("/members/{id}")
  Reply profile(@PathVariable Address id, Reader reader) {
    return profiles
        .find(id, reader)
        .<Reply>map(seen -> page(seen, reader, null))
        .orElseGet(NotFound::new);
  }

  @GetMapping("/settings/visibility/seen-as")
  Reply seenAs(@RequestParam(defaultValue = "") String by, Reader.Member member) {
    return Eyes.read(by)
        .<Reply>map(eyes -> page(profiles.throughTheEyesOf(eyes.nearness(), member), member, eyes))
        .orElseGet(NotFound::new);
  }

  private ProfilePage page(Profiles.Seen seen, Reader reader, @Nullable Eyes eyes) {
    return new ProfilePage(
        seen.profile(), seen.sight(), offers.in(reader.language()), sections(seen.sight()), eyes);
  }

  private List<ProfilePage.Placed> sections(Sight sight) {
    return sections
        .orderedStream()
        .<ProfilePage.Placed>mapMulti(
            (section, add) -> {
              var part = section.of(sight);
              if (part != null) {
                add.accept(new ProfilePage.Placed(section.place(), part));
              }
            })
        .toList();
  }

  @GetMapping("/settings/visibility")
  Reply visibility(Reader.Member member) {
    return new VisibilityPage(profiles.own(member));
  }

  @PostMapping("/settings/visibility")
  Reply show(@RequestParam Map<String, String> typed, Reader.Member member) {
    var chosen = new EnumMap<Field, Visibility>(Field.class);
    Arrays.stream(Field.values())
        .forEach(field -> chosen.put(field, Visibility.read(typed.get(field.key()))));
    profiles.show(chosen, member);
    return new SeeOther("/members/" + member.address());
  }
}
