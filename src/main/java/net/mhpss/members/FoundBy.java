package net.mhpss.members;

import java.util.ArrayList;
import net.mhpss.database.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * By what every member may find a member: {@code kind:…}, {@code language:…}, {@code interest:…},
 * {@code country:…}, {@code region:…}, {@code help:offered}, and what rooms above add. It stands
 * beside the profile and is written anew in the transaction that changes any of it.
 */
@Component
public class FoundBy {
  /** What a member is found by who says what they can help with. */
  public static final String HELP = "help:offered";

  private final JdbcClient db;
  private final ObjectProvider<FindableBy> more;
  private final ChangeLog changes;

  FoundBy(JdbcClient db, ObjectProvider<FindableBy> more, ChangeLog changes) {
    this.db = db;
    this.more = more;
    this.changes = changes;
  }

  /** Where a value of this kind is chosen: countries and regions in one place. */
  public static String facet(String by) {
    var kind = by.substring(0, Math.max(0, by.indexOf(':')));
    return kind.equals("country") || kind.equals("region") ? "place" : kind;
  }

  /**
   * Writes anew by what this member is found, and tells search and pages that they have changed.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(long member) {
    var above = new ArrayList<String>();
    more.orderedStream()
        .forEach(
            findable ->
                findable.of(member).forEach(value -> above.add(findable.facet() + ":" + value)));
    db.sql(
            """
            update profiles
               set findable_by = found_by(member_id)
                     || case when exists (select from safety s where s.member_id = profiles.member_id) then '{}'
                             else cast(:above as text[]) end
             where member_id = :member
            """)
        .param("above", above.toArray(String[]::new))
        .param("member", member)
        .update();
    changes.note("member", member);
  }

  /**
   * For everybody who is found by this value of a room above, another one stands in its place; none
   * when it is null. Who is in safety mode is found by nothing, and by the right one later.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(String facet, String value, @Nullable String by) {
    var changed =
        db.sql(
                """
                update profiles
                       set findable_by = array_remove(findable_by, cast(:value as text))
                         || case when cast(:by as text) is null or findable_by @> array[cast(:by as text)] then '{}'
                                 else array[cast(:by as text)] end
                 where findable_by @> array[cast(:value as text)]
                returning member_id
                """)
            .param("value", facet + ":" + value)
            .param("by", by == null ? null : facet + ":" + by)
            .query((row, number) -> row.getLong(1))
            .list();
    if (!changed.isEmpty()) {
      changes.note("member", changed);
    }
  }
}
