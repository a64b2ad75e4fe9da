package net.mhpss.hosting.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.inside.Week;
import net.mhpss.hosting.inside.Weeks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits at which desk. */
@Component
class Desks {
  private final JdbcClient db;

  Desks(JdbcClient db) {
    this.db = db;
  }

  /** Everybody who does somebody's work at this moment. */
  List<Colleague> workers() {
    return db.sql(
            """
            select m.id, m.name, m.email, m.language
              from member_mail m
             where m.id in (select worker_id from desks)
             order by m.id
            """)
        .query(Colleague::of)
        .list();
  }

  private record Seat(Host host, Week week, boolean worked) {}

  /** This host at their desk; empty for who is none. */
  Optional<AtDesk> of(long host, Locale language) {
    var seats =
        db.sql(
                """
                select h.*, c.photo, c.photo_public, d.worker_id is not null as worked,
                       w.working_days, w.zone, nullif(m.zone, 'UTC') as own_zone, m.country
                  from host_card h
                  join member_card c on c.id = h.member_id
                  join hosts w on w.member_id = h.member_id
                  join member_for_hosting m on m.id = h.member_id
                  left join desks d on d.host_id = h.member_id and d.worker_id = :host
                 where h.member_id = :host or d.worker_id is not null
                 order by h.member_id
                """)
            .param("host", host)
            .query(
                (row, number) ->
                    new Seat(Host.of(row, number), Weeks.week(row), row.getBoolean("worked")))
            .list();
    return seats.stream()
        .filter(seat -> seat.host().id() == host)
        .findFirst()
        .map(
            self ->
                new AtDesk(
                    self.host(),
                    seats.stream().filter(Seat::worked).map(Seat::host).toList(),
                    self.week(),
                    language));
  }
}
