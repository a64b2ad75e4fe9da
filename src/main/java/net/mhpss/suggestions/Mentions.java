package net.mhpss.suggestions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.mhpss.hosting.Mention;
import net.mhpss.hosting.WorthMentioning;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/** Offers a host who writes to a member a few of what would be suggested to that member. */
@Component
class Mentions implements WorthMentioning {
  private static final int FEW = 3;

  private final Suggestions suggestions;

  Mentions(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public List<Mention> to(long member, Reader.Member host, Locale language) {
    var forThem = suggestions.forHost(member, host, language);
    return Stream.of(
            forThem.people().stream().limit(FEW).map(Mentions::mention),
            forThem.groups().stream().limit(FEW).map(Mentions::mention),
            forThem.works().stream().limit(FEW).map(Mentions::mention))
        .flatMap(mentions -> mentions)
        .toList();
  }

  private static Mention mention(ForYou.Person person) {
    var card = person.card();
    return new Mention(
        Mention.Kind.PERSON, "/members/" + card.address(), card.name(), null, person.why());
  }

  private static Mention mention(ForYou.Group group) {
    return new Mention(
        Mention.Kind.GROUP, "/groups/" + group.address(), group.name(), null, group.why() + ".");
  }

  private static Mention mention(ForYou.Work work) {
    return new Mention(
        Mention.Kind.WORK, work.path(), work.title(), work.language(), work.why() + ".");
  }
}
