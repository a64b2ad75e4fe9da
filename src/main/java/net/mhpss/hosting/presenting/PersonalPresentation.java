package net.mhpss.hosting.presenting;

import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a host says of themself; it goes with them, and as soon as they leave the team. */
@Component
class PersonalPresentation implements KeepsPersonal {
  private final JdbcClient db;
  private final Presentations presentations;

  PersonalPresentation(JdbcClient db, Presentations presentations) {
    this.db = db;
    this.presentations = presentations;
  }

  @Override
  public String room() {
    return "presentation";
  }

  @Override
  public Object export(long member) {
    return db.sql(
            """
            select language, background, ask_me from host_words where host_id = :member order by language
            """)
        .param("member", member)
        .query(
            (row, number) ->
                Map.of(
                    "language", row.getString("language"),
                    "background", row.getString("background"),
                    "ask me", row.getString("ask_me"),
                    "shown to everybody", presentations.isForEverybody(member)))
        .list();
  }

  @Override
  public void forget(long member) {
    // both tables go with the host
  }
}
