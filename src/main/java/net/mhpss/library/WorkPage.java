package net.mhpss.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.mhpss.members.MemberCard;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * A work, what it is about and the ways to get it.
 *
 * @param shown the edition by which the page calls it
 * @param unknown the editions of which we know no copy
 */
record WorkPage(
    Work work,
    Edition shown,
    Choice kind,
    List<Choice> topics,
    List<Choice> layers,
    List<Choice> audiences,
    List<Choice> populations,
    List<Choice> countries,
    List<Choice> codes,
    @Nullable Sharer sharer,
    List<Way> ways,
    List<Way> unknown)
    implements Page {

  /** Who shared it, with what members may see of them. */
  record Sharer(MemberCard card, List<String> about) {}

  /** One line of the table "Get it": an edition, and a file or a link of it, or neither. */
  record Way(
      Edition edition,
      Choice language,
      boolean first,
      @Nullable EditionFile file,
      @Nullable Link link) {
    boolean leadsSomewhere() {
      return file != null || link != null;
    }
  }

  static WorkPage of(Work work, Reader reader, Choices choices) {
    var language = reader.language();
    var shown = work.editionFor(language);
    var ways = ways(work, shown, choices);
    return new WorkPage(
        work,
        shown,
        choices.called(Scheme.KIND, work.kind(), language),
        choices.called(Scheme.TOPIC, work.topics(), language),
        choices.called(Scheme.LAYER, work.layers(), language),
        choices.called(Scheme.AUDIENCE, work.audiences(), language),
        choices.called(Scheme.POPULATION, work.populations(), language),
        choices.countries(work.countries(), language),
        choices.called(Scheme.ACTIVITY, work.codes4ws(), language),
        sharer(work, reader, choices),
        ways.stream().filter(Way::leadsSomewhere).toList(),
        ways.stream().filter(way -> !way.leadsSomewhere()).toList());
  }

  private static @Nullable Sharer sharer(Work work, Reader reader, Choices choices) {
    var card = work.sharer();
    if (card == null) {
      return null;
    }
    var about = new ArrayList<String>();
    choices
        .called(Scheme.KIND_OF_WORK, card.kinds(), reader.language())
        .forEach(kind -> about.add(kind.label()));
    if (card.country() != null) {
      about.add(choices.countries(List.of(card.country()), reader.language()).getFirst().label());
    }
    return new Sharer(card, List.copyOf(about));
  }

  /** The edition that is shown comes first, then what can be had at once. */
  private static List<Way> ways(Work work, Edition shown, Choices choices) {
    return work.editions().stream()
        .sorted(
            Comparator.comparing((Edition edition) -> edition.id() != shown.id())
                .thenComparing(edition -> !edition.language().equals(shown.language()))
                .thenComparing(edition -> edition.files().isEmpty())
                .thenComparing(Edition::id))
        .flatMap(edition -> ways(edition, choices).stream())
        .toList();
  }

  private static List<Way> ways(Edition edition, Choices choices) {
    var language = choices.ownName(edition.language());
    var ways = new ArrayList<Way>();
    for (var file : edition.files()) {
      ways.add(new Way(edition, language, ways.isEmpty(), file, null));
    }
    for (var link : new Link[] {edition.link(), edition.numberedLink()}) {
      if (link != null) {
        ways.add(new Way(edition, language, ways.isEmpty(), null, link));
      }
    }
    if (ways.isEmpty()) {
      ways.add(new Way(edition, language, true, null, null));
    }
    return ways;
  }
}
