package net.mhpss.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.taxonomy.Countries;
import net.mhpss.text.Markdown;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members tell of themselves, and to whom. */
@Component
class Profiles {
  private final JdbcClient db;
  private final Nearness nearness;
  private final Countries countries;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Profiles(
      JdbcClient db,
      Nearness nearness,
      Countries countries,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.nearness = nearness;
    this.countries = countries;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** The profile at this address, with what this reader may see of it. */
  Optional<Seen> find(Address address, Reader reader) {
    return whole("m.address = :key", address.id())
        .map(profile -> seen(profile, reader, nearness.of(reader, profile.id())));
  }

  private static Seen seen(Profile profile, Reader reader, Visibility nearness) {
    var shown = profile.shownTo(nearness);
    return new Seen(profile.with(shown), new Sight(profile.id(), reader, nearness, shown));
  }

  /** A profile as it is seen. */
  record Seen(Profile profile, Sight sight) {}

  /** The reader's own profile, whole. */
  Profile own(Reader.Member member) {
    return whole("m.id = :key", member.id()).orElseThrow();
  }

  private Optional<Profile> whole(String which, Object key) {
    return db.sql(
            """
            select m.id, m.address, m.name, m.joined_at, p.headline, p.about, p.about_html, p.work, p.can_help_with,
                   p.links, p.contact, p.country, p.kinds, p.languages, p.interests,
                   exists (select from safety s where s.member_id = m.id) as safe,
                   array(select field || ' ' || seen_by from visibilities v where v.member_id = m.id) as visibilities
              from members m
              join profiles p on p.member_id = m.id
             where\s"""
                + which)
        .param("key", key)
        .query(Profiles::profile)
        .optional();
  }

  private static Profile profile(ResultSet row, int number) throws SQLException {
    return new Profile(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("safe"),
        row.getString("headline"),
        row.getString("about"),
        row.getString("about_html"),
        row.getString("work"),
        row.getString("can_help_with"),
        row.getString("links"),
        row.getString("contact"),
        row.getString("country"),
        texts(row, "kinds"),
        texts(row, "languages"),
        texts(row, "interests"),
        visibilities(texts(row, "visibilities")));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Map<Field, Visibility> visibilities(List<String> written) {
    var visibilities = new EnumMap<Field, Visibility>(Field.class);
    for (var line : written) {
      int space = line.indexOf(' ');
      visibilities.put(
          Field.valueOf(line.substring(0, space).toUpperCase(java.util.Locale.ROOT)),
          Visibility.valueOf(line.substring(space + 1)));
    }
    return visibilities;
  }

  /**
   * Keeps the first page: what a host needs to know to be chosen well. The form has no problems.
   */
  @Transactional
  void introduce(FirstSteps form, Reader.Member member) {
    db.sql(
            """
            update profiles
               set country = :country, kinds = :kinds, languages = :languages, interests = :interests,
                   introduced_at = coalesce(introduced_at, :now)
             where member_id = :member
            """)
        .param("country", emptyToNull(form.country()))
        .param("kinds", array(form.kinds()))
        .param("languages", array(form.languages()))
        .param("interests", array(form.interests()))
        .param("now", OffsetDateTime.now(clock))
        .param("member", member.id())
        .update();
    changed(member.id());
    events.publishEvent(new MemberIntroduced(member.id()));
  }

  /** Keeps the whole profile. The form has no problems. */
  @Transactional
  void keep(ProfileForm form, Reader.Member member) {
    db.sql("update members set name = :name where id = :member")
        .param("name", Typed.line(form.name()))
        .param("member", member.id())
        .update();
    db.sql(
            """
            update profiles
               set headline = :headline, about = :about, about_html = :html, can_help_with = :help, links = :links,
                   country = :country, kinds = :kinds, languages = :languages, interests = :interests
             where member_id = :member
            """)
        .param("headline", Typed.line(form.headline()))
        .param("about", Typed.block(form.about()))
        .param("html", Markdown.html(Typed.block(form.about())))
        .param("help", Typed.block(form.canHelpWith()))
        .param("links", Typed.block(form.links()))
        .param("country", emptyToNull(form.country()))
        .param("kinds", array(form.kinds()))
        .param("languages", array(form.languages()))
        .param("interests", array(form.interests()))
        .param("member", member.id())
        .update();
    changed(member.id());
  }

  /** Keeps who sees which field. */
  @Transactional
  void show(Map<Field, Visibility> chosen, Reader.Member member) {
    db.sql("delete from visibilities where member_id = :member")
        .param("member", member.id())
        .update();
    chosen.forEach(
        (field, visibility) -> {
          if (visibility != field.usual()) {
            db.sql(
                    "insert into visibilities (member_id, field, seen_by) values (:member, :field, :by)")
                .param("member", member.id())
                .param("field", field.key())
                .param("by", visibility.name())
                .update();
          }
        });
    changed(member.id());
  }

  /** Writes anew by what other members may find this one, and tells search and pages. */
  private void changed(long member) {
    var profile = whole("m.id = :key", member).orElseThrow();
    db.sql("update profiles set findable_by = :by where member_id = :member")
        .param("by", array(findableBy(profile.with(profile.shownTo(Visibility.MEMBERS)))))
        .param("member", member)
        .update();
    changes.note("member", member);
  }

  private List<String> findableBy(Profile profile) {
    var by = new ArrayList<String>();
    profile.kinds().forEach(kind -> by.add("kind:" + kind));
    profile.languages().forEach(language -> by.add("language:" + language));
    profile.interests().forEach(interest -> by.add("interest:" + interest));
    var country = profile.country();
    if (country != null) {
      by.add("country:" + country);
      countries.regionsOf(country).forEach(region -> by.add("region:" + region));
    }
    return by;
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
