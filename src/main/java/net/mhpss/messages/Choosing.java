package net.mhpss.messages;

import java.util.List;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Choice;

/**
 * People to choose from: those who are chosen already, and a page of others.
 *
 * @param words by which the others were looked for
 */
record Choosing(String words, List<MemberCard> chosen, List<MemberCard> others, boolean more) {
  static Choosing of(String words, List<MemberCard> chosen, Gatherings.Offered offered) {
    return new Choosing(words, chosen, offered.people(), offered.more());
  }

  List<Choice> chosenChoices() {
    return choices(chosen);
  }

  List<Choice> otherChoices() {
    return choices(others);
  }

  List<String> chosenAddresses() {
    return chosen.stream().map(MemberCard::address).toList();
  }

  private static List<Choice> choices(List<MemberCard> cards) {
    return cards.stream().map(card -> new Choice(card.address(), card.name())).toList();
  }
}
