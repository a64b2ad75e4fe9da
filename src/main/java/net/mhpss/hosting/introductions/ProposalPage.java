package net.mhpss.hosting.introductions;

import java.util.Map;
import net.mhpss.members.Offers;
import net.mhpss.web.Here;
import net.mhpss.web.Languages;
import net.mhpss.web.Reply.Page;

/**
 * Where a host writes to each of two members of the other.
 *
 * @param previewed whether it shows what each will see
 */
record ProposalPage(
    Person one,
    Person other,
    ProposalForm form,
    Map<String, String> problems,
    boolean previewed,
    Offers.Offer offer)
    implements Page {
  /** In which language somebody reads the network, called as the host calls it. */
  String readsIn(Person person, Here here) {
    var language = Languages.offered(person.language());
    return (language == null ? Languages.ENGLISH : language).getDisplayLanguage(here.language());
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
