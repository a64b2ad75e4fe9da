package net.mhpss.hosting.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.HostKind;
import net.mhpss.hosting.inside.Weeks;
import net.mhpss.taxonomy.Clocks;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each host takes on, for whom, and when they work: said by them or by the hosting manager.
 */
@Component
class Arrangements {
  private static final int MOST = 60;

  private final JdbcClient db;
  private final Weeks weeks;
  private final Languages languages;
  private final Countries countries;
  private final AuditLog audit;
  private final ChangeLog changes;

  Arrangements(
      JdbcClient db,
      Weeks weeks,
      Languages languages,
      Countries countries,
      AuditLog audit,
      ChangeLog changes) {
    this.db = db;
    this.weeks = weeks;
    this.languages = languages;
    this.countries = countries;
    this.audit = audit;
    this.changes = changes;
  }

  /** How it stands, as a form. */
  HostSettings of(Host host) {
    var week = weeks.of(host.id());
    return db.sql("select capacity, weight from hosts where member_id = :host")
        .param("host", host.id())
        .query(
            (row, number) ->
                new HostSettings(
                    row.getString("capacity"),
                    row.getString("weight"),
                    host.languages(),
                    host.regions(),
                    week.days().stream()
                        .map(day -> String.valueOf(day.getValue()))
                        .sorted()
                        .toList(),
                    week.zone().getId()))
        .single();
  }

  /** The clocks from which this host may choose: those of their country, and the present one. */
  List<String> zones(Host host) {
    var zones = new TreeSet<String>();
    zones.add("UTC");
    zones.add(weeks.of(host.id()).zone().getId());
    db.sql("select country from member_for_hosting where id = :host and country is not null")
        .param("host", host.id())
        .query((row, number) -> row.getString("country"))
        .optional()
        .ifPresent(country -> zones.addAll(Clocks.in(country)));
    return List.copyOf(zones);
  }

  /** Keeps what was typed; message keys by field where that cannot be. */
  @Transactional(propagation = Propagation.MANDATORY)
  Map<String, String> keep(Host host, HostSettings form, Reader.Member by) {
    var problems = new LinkedHashMap<>(form.problems());
    var spoken = form.languages();
    if (spoken.isEmpty() || spoken.size() > MOST || !spoken.stream().allMatch(languages::exists)) {
      problems.put("languages", "hosting.languages-missing");
    }
    var regions = form.regions();
    if ((host.kind() == HostKind.REGIONAL && regions.isEmpty())
        || regions.size() > MOST
        || !regions.stream()
            .allMatch(region -> countries.region(region, Locale.ENGLISH).isPresent())) {
      problems.put("regions", "hosting.regions-missing");
    }
    if (!zones(host).contains(form.zone())) {
      problems.put("zone", "settings.zone-missing");
    }
    if (problems.isEmpty()) {
      write(host, form);
      audit.note(by.id(), "hosting.settings", "member", host.id());
      changes.note("member", host.id());
    }
    return problems;
  }

  private void write(Host host, HostSettings form) {
    db.sql(
            """
            update hosts
               set capacity = :capacity, weight = :weight, languages = :languages, regions = :regions,
                   working_days = :days, zone = :zone
             where member_id = :host
            """)
        .param("capacity", form.members())
        .param("weight", form.weight())
        .param("languages", form.languages().toArray(String[]::new))
        .param("regions", form.regions().toArray(String[]::new))
        .param("days", form.numbersOfDays())
        .param("zone", form.zone())
        .param("host", host.id())
        .update();
  }

  /** Who may say it: they themselves, and the hosting manager. */
  static boolean mayDecide(Host host, Reader.Member by) {
    return (by.id() == host.id() && by.may(Right.HOST_MEMBERS)) || by.may(Right.OVERSEE_HOSTING);
  }
}
