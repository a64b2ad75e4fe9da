package net.mhpss.hosting;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.hosting.templates.WelcomeTemplate;
import net.mhpss.web.Languages;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a host writes a welcome, with the member's profile beside it.
 *
 * @param templates all that one may begin with
 * @param template with which it was begun; none when there is none
 * @param missing the language that was wanted and has no template
 * @param language in which the letter is written
 * @param notes what the team has noted, or null
 */
record WelcomingPage(
    GuestCard card,
    WelcomeForm form,
    Map<String, String> problems,
    List<WelcomeTemplate> templates,
    @Nullable WelcomeTemplate template,
    @Nullable Locale missing,
    Locale language,
    List<Offered> mentions,
    @Nullable Part notes)
    implements Page {
  /**
   * Somebody or something to mention.
   *
   * @param sentence that is put into the letter
   * @param in whether the letter leads there already
   */
  record Offered(Mention mention, String sentence, boolean in) {}

  /** The language of the member's pages, in itself. */
  String readsIn() {
    return Languages.nameInItself(
        requireNonNullElse(Languages.offered(card.guest().language()), Languages.ENGLISH));
  }

  List<Mention.Kind> kinds() {
    return mentions.stream().map(offered -> offered.mention().kind()).distinct().toList();
  }

  List<Offered> of(Mention.Kind kind) {
    return mentions.stream().filter(offered -> offered.mention().kind() == kind).toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
