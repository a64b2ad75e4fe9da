package net.mhpss.members.safety;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.mail.Callings;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import org.springframework.stereotype.Component;

/** Tells the mail room how members are called when a letter leaves. */
@Component
class CalledNow implements Callings {
  private final Members members;
  private final Texts texts;

  CalledNow(Members members, Texts texts) {
    this.members = members;
    this.texts = texts;
  }

  @Override
  public Map<Long, String> now(Collection<Long> people, Locale language) {
    var known =
        members.cards(java.util.List.copyOf(people)).stream()
            .collect(toMap(MemberCard::id, MemberCard::name));
    var offered = Languages.offered(language.getLanguage());
    var nobody = texts.say(offered == null ? Languages.ENGLISH : offered, "safety.former-member");
    return people.stream()
        .collect(toMap(Function.identity(), person -> known.getOrDefault(person, nobody)));
  }
}
