package net.mhpss.members.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.mhpss.members.MemberFinder;
import net.mhpss.members.MemberFinder.Answer;
import net.mhpss.members.MemberFinder.Question;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The members whom a member may find. Words and choices are answered, and counted, by the {@link
 * MemberFinder}; whatever is shown is read from the database, and so is the plain list of who
 * joined last, and everything while there is no index to ask.
 */
@Component
class Directory {
  static final int PAGE = 24;

  private final JdbcClient db;
  private final Values values;
  private final ObjectProvider<MemberFinder> finders;

  Directory(JdbcClient db, Values values, ObjectProvider<MemberFinder> finders) {
    this.db = db;
    this.values = values;
    this.finders = finders;
  }

  /**
   * Who was found.
   *
   * @param more whether there is another page
   * @param counted what the finder counted; null while there is none to ask
   */
  record Found(List<Listed> members, boolean more, @Nullable Answer counted) {}

  Found find(Wanted wanted, Reader.Member reader) {
    var after = numbers(wanted.after());
    var apart = apartFrom(reader);
    var finder = finders.getIfAvailable();
    var everybody = wanted.isEverybody();
    var answer =
        finder == null
            ? null
            : finder
                .find(
                    new Question(
                        wanted.words(),
                        wanted.help(),
                        wanted.all(),
                        after,
                        apart,
                        everybody ? 0 : PAGE,
                        reader.language()))
                .orElse(null);
    if (answer == null || everybody) {
      return byHand(wanted, after, apart, answer);
    }
    return new Found(listed(answer.members()), answer.more(), answer);
  }

  /** Whom this reader keeps away, and who keeps them away: neither finds the other. */
  private Set<Long> apartFrom(Reader.Member reader) {
    return db.sql("select other_id from blocks where member_id = :reader")
        .param("reader", reader.id())
        .query((row, number) -> row.getLong(1))
        .set();
  }

  /**
   * The numbers of those of these members who are still there, in this order. Who is in safety mode
   * is not, or the list would tell between whom the pseudonym has joined.
   */
  private List<Long> numbers(List<Address> addresses) {
    if (addresses.isEmpty()) {
      return List.of();
    }
    var numbers =
        db
            .sql("select id, address from member_card where address in (:addresses) and not safe")
            .param("addresses", addresses.stream().map(Address::id).toList())
            .query((row, number) -> Map.entry(row.getString("address"), row.getLong("id")))
            .list()
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    return addresses.stream()
        .map(address -> numbers.get(address.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<Listed> listed(List<Long> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    var cards =
        db
            .sql(
                """
                select * from findable_members where id in (:members)
                """)
            .param("members", members)
            .query(Listed::of)
            .list()
            .stream()
            .collect(toMap(listed -> listed.card().id(), identity()));
    return members.stream().map(cards::get).filter(Objects::nonNull).toList();
  }

  private Found byHand(Wanted wanted, List<Long> after, Set<Long> apart, @Nullable Answer counted) {
    var narrowed = new StringBuilder();
    var chosen = new HashMap<String, Object>();
    wanted
        .all()
        .forEach(
            (facet, all) -> {
              narrowed.append(" and p.findable_by && cast(:%s as text[])".formatted(facet));
              chosen.put(
                  facet,
                  all.stream()
                      .flatMap(by -> values.within(by).stream())
                      .distinct()
                      .toArray(String[]::new));
            });
    var found =
        db.sql(
                """
                select f.*
                  from (select p.member_id
                          from profiles p
                         where p.member_id < :before
                           and p.member_id <> all (:apart)
                           and not exists (select from safety s where s.member_id = p.member_id)
                           %s
                         order by p.member_id desc
                         limit %d) last
                  join findable_members f on f.id = last.member_id
                 order by f.id desc
                """
                    .formatted(narrowed, PAGE + 1))
            .param("before", after.isEmpty() ? Long.MAX_VALUE : after.getFirst())
            .param("apart", apart.toArray(Long[]::new))
            .params(chosen)
            .query(Listed::of)
            .list();
    return new Found(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE, counted);
  }
}
