package net.mhpss.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.library.LibraryFinder.Answer;
import net.mhpss.library.LibraryFinder.Count;
import net.mhpss.library.LibraryFinder.Hit;
import net.mhpss.library.LibraryFinder.Order;
import net.mhpss.library.LibraryFinder.Question;
import net.mhpss.library.ValuesInUse.Counted;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Finds works. Words and facets are answered by the {@link LibraryFinder}; the plain list of the
 * newest comes from the database, so that what was just shared is always there, and so does
 * everything while there is no index to ask.
 */
@Component
class Finding {
  private static final int PAGE = 20;
  private static final int COUNTED = 1000;

  private final JdbcClient db;
  private final Works works;
  private final Choices choices;
  private final ValuesInUse valuesInUse;
  private final ObjectProvider<LibraryFinder> finders;

  Finding(
      JdbcClient db,
      Works works,
      Choices choices,
      ValuesInUse valuesInUse,
      ObjectProvider<LibraryFinder> finders) {
    this.db = db;
    this.works = works;
    this.choices = choices;
    this.valuesInUse = valuesInUse;
    this.finders = finders;
  }

  /**
   * What was found.
   *
   * @param more whether there are more than {@code total}, which was not counted to the end
   * @param counts for each facet its values, most frequent first
   * @param counted whether the numbers of the counts are those of this search, fit to be shown
   * @param next the key of the next page; null on the last
   * @param also other words that were searched for too
   * @param reduced whether only titles and summaries could be looked at
   */
  record Found(
      List<WorkCard> works,
      long total,
      boolean more,
      Map<Facet, List<Count>> counts,
      boolean counted,
      @Nullable String next,
      List<String> also,
      boolean reduced) {}

  Found find(Search search, Reader reader) {
    if (search.isForEverything() && search.order() == Order.NEWEST) {
      return newest(search, reader);
    }
    return ask(search, PAGE, reader)
        .map(answer -> found(answer, reader))
        .orElseGet(() -> byHand(search, reader));
  }

  private Optional<Answer> ask(Search search, int limit, Reader reader) {
    var finder = finders.getIfAvailable();
    return finder == null
        ? Optional.empty()
        : finder.find(
            new Question(
                search.words(), search.chosen(), search.order(), search.after(), limit, reader));
  }

  private Found found(Answer answer, Reader reader) {
    var hits = new HashMap<Long, Hit>();
    answer.hits().forEach(hit -> hits.put(hit.work(), hit));
    var cards =
        works.cards(answer.hits().stream().map(Hit::work).toList(), reader).stream()
            .map(card -> card.foundBy(Objects.requireNonNull(hits.get(card.id()))))
            .toList();
    return new Found(
        cards, answer.total(), false, answer.counts(), true, answer.next(), answer.also(), false);
  }

  private Found newest(Search search, Reader reader) {
    var listed = listed(search);
    var all =
        ask(search, 0, reader)
            .map(answer -> new Counted(answer.total(), answer.counts()))
            .orElseGet(valuesInUse::now);
    return new Found(
        works.cards(listed.ids, reader),
        all.works(),
        false,
        all.counts(),
        true,
        listed.next,
        List.of(),
        false);
  }

  private Found byHand(Search search, Reader reader) {
    var listed = listed(search);
    var total = count(search);
    return new Found(
        works.cards(listed.ids, reader),
        Math.min(total, COUNTED),
        total > COUNTED,
        valuesInUse.now().counts(),
        false,
        listed.next,
        List.of(),
        !search.words().isEmpty());
  }

  private record Listed(List<Long> ids, @Nullable String next) {}

  private Listed listed(Search search) {
    var found =
        asked(
                """
                select w.id, w.address
                  from works w
                 where (w.shared_at, w.id) < (coalesce((select shared_at from works where address = :after), 'infinity'),
                                              coalesce((select id from works where address = :after), 0))
                """,
                " order by w.shared_at desc, w.id desc limit " + (PAGE + 1),
                search)
            .param("after", Address.of(search.after()).id())
            .query((row, number) -> Map.entry(row.getLong("id"), row.getString("address")))
            .list();
    var page = found.subList(0, Math.min(PAGE, found.size()));
    return new Listed(
        page.stream().map(Map.Entry::getKey).toList(),
        found.size() > PAGE ? page.getLast().getValue() : null);
  }

  /** How many there are; beyond a thousand nobody reads on. */
  private long count(Search search) {
    return asked(
            "select count(*) from (select from works w where true",
            " limit %d) found".formatted(COUNTED + 1),
            search)
        .query(Long.class)
        .single();
  }

  private StatementSpec asked(String beginning, String end, Search search) {
    var sql = new StringBuilder(beginning);
    if (!search.words().isEmpty()) {
      sql.append(
          " and w.id in (select work_id from editions where words @@ websearch_to_tsquery('simple', :words))");
    }
    search.chosen().keySet().forEach(facet -> sql.append(narrowed(facet)));
    var statement = db.sql(sql.append(end).toString());
    if (!search.words().isEmpty()) {
      statement = statement.param("words", search.words());
    }
    for (var facet : search.chosen().keySet()) {
      statement =
          statement.param(
              facet.key(), choices.within(facet, search.values(facet)).toArray(String[]::new));
    }
    return statement;
  }

  private static String narrowed(Facet facet) {
    return switch (facet) {
      case LANGUAGE -> " and w.languages && cast(:language as text[])";
      case KIND -> " and w.kind = any(cast(:kind as text[]))";
      case TOPIC -> " and w.topics && cast(:topic as text[])";
      case LAYER -> " and w.layers && cast(:layer as text[])";
      case COUNTRY -> " and w.countries && cast(:country as text[])";
      case YEAR -> " and w.year = any(cast(:year as int[]))";
    };
  }
}
