package net.mhpss.members;

import java.util.List;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members whom a member may find, by what those members show to members. */
@Component
class Directory {
  static final int PAGE = 24;

  private final JdbcClient db;

  Directory(JdbcClient db) {
    this.db = db;
  }

  /** One more than a page of members, who joined last first, from before this one on. */
  List<Found> find(Wanted wanted, Reader.Member reader) {
    var by = wanted.findableBy();
    // by the index of what is wanted or along the key, as PostgreSQL thinks best each time; along
    // the
    // key where nothing is wanted, planned once
    return db.sql(
            """
            select c.id, c.address, c.name, c.headline, c.country, c.kinds, c.languages, c.photo, c.photo_public
              from (select member_id
                      from profiles
                     where not exists (select from safety s where s.member_id = profiles.member_id)
                       and {wanted}
                       and member_id < coalesce((select id from members where address = :before), 9223372036854775807)
                     order by member_id desc
                     limit {limit}) found
              join member_card c on c.id = found.member_id
             order by c.id desc
            """
                .replace("{wanted}", by.isEmpty() ? "true" : "findable_by @> cast(:by as text[])")
                .replace("{limit}", Integer.toString(PAGE + 1)))
        .param("by", by.toArray(String[]::new))
        .param("before", Address.of(wanted.before()).id())
        .query(
            (row, number) ->
                new Found(
                    MemberCard.of(row, number),
                    row.getString("headline"),
                    List.of((String[]) row.getArray("languages").getArray())))
        .list();
  }

  /** A member as the directory lists them. */
  record Found(MemberCard card, String headline, List<String> languages) {}
}
