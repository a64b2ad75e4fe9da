package net.mhpss.members.inside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.mhpss.members.Field;
import net.mhpss.members.FoundBy;
import net.mhpss.members.MemberIntroduced;
import net.mhpss.members.Nearness;
import net.mhpss.members.Sight;
import net.mhpss.members.Visibility;
import net.mhpss.taxonomy.Clocks;
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
public class Profiles {
  private final JdbcClient db;
  private final Nearness nearness;
  private final FoundBy foundBy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Profiles(
      JdbcClient db,
      Nearness nearness,
      FoundBy foundBy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.nearness = nearness;
    this.foundBy = foundBy;
    this.events = events;
    this.clock = clock;
  }

  /** A profile as it is seen. */
  public record Seen(Profile profile, Sight sight) {}

  /** The profile at this address, with what this reader may see of it. */
  public Optional<Seen> find(Address address, Reader reader) {
    return whole("m.address = :key", address.id())
        .map(profile -> seen(profile, reader, nearness.of(reader, profile.id())));
  }

  /** The member's own profile, as anybody sees it who stands this near. */
  public Seen throughTheEyesOf(Visibility nearness, Reader.Member own) {
    return seen(own(own), Sight.standIn(nearness, own), nearness);
  }

  private static Seen seen(Profile profile, Reader reader, Visibility nearness) {
    var shown = profile.shownTo(nearness);
    return new Seen(
        profile.with(shown), new Sight(profile.id(), profile.address(), reader, nearness, shown));
  }

  /** The reader's own profile, whole. */
  public Profile own(Reader.Member member) {
    return whole("m.id = :key", member.id()).orElseThrow();
  }

  private Optional<Profile> whole(String which, Object key) {
    return db.sql(
            """
            select m.id, m.address, m.name,
                   case when not exists (select from safety s where s.member_id = m.id) then m.joined_at end as joined_at,
                   p.headline, p.about, p.about_html, p.work, p.can_help_with,
                   p.links, p.contact, p.country, p.kinds, p.languages, p.interests, f.address as photo, f.credit,
                   array(select field || ' ' || seen_by from visibilities v where v.member_id = m.id) as visibilities
              from members m
              join profiles p on p.member_id = m.id
              left join shown_photos f on f.member_id = m.id
             where\s"""
                + which)
        .param("key", key)
        .query(Profiles::profile)
        .optional();
  }

  private static Profile profile(ResultSet row, int number) throws SQLException {
    var photo = row.getString("photo");
    var joined = row.getObject("joined_at", OffsetDateTime.class);
    return new Profile(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        joined == null ? null : joined.toInstant(),
        photo == null ? null : new Profile.Photo(photo, row.getString("credit")),
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
          Field.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)),
          Visibility.valueOf(line.substring(space + 1)));
    }
    return visibilities;
  }

  /** Notes that a member has said what a host needs to know to be chosen well. */
  @Transactional
  public void introduce(Reader.Member member) {
    db.sql(
            "update profiles set introduced_at = coalesce(introduced_at, :now) where member_id = :member")
        .param("now", OffsetDateTime.now(clock))
        .param("member", member.id())
        .update();
    events.publishEvent(new MemberIntroduced(member.id()));
  }

  /** Keeps how a member is called and what they say of themselves. */
  @Transactional
  public void describe(
      String name,
      String headline,
      String about,
      String work,
      String canHelpWith,
      Reader.Member member) {
    db.sql("update members set name = :name where id = :member")
        .param("name", Typed.line(name))
        .param("member", member.id())
        .update();
    db.sql(
            """
            update profiles
               set headline = :headline, about = :about, about_html = :html, work = :work, can_help_with = :help
             where member_id = :member
            """)
        .param("headline", Typed.line(headline))
        .param("about", Typed.block(about))
        .param("html", Markdown.html(Typed.block(about)))
        .param("work", Typed.block(work))
        .param("help", Typed.block(canHelpWith))
        .param("member", member.id())
        .update();
    foundBy.write(member.id());
  }

  /** Keeps what a member does, where, and in which languages. */
  @Transactional
  public void place(
      List<String> kinds, String country, List<String> languages, Reader.Member member) {
    db.sql(
            """
            update profiles set kinds = :kinds, country = :country, languages = :languages where member_id = :member
            """)
        .param("kinds", array(kinds))
        .param("country", emptyToNull(country))
        .param("languages", array(languages))
        .param("member", member.id())
        .update();
    guessClock(country, member);
    foundBy.write(member.id());
  }

  /** Until they say otherwise they live by the clock of their country. */
  private void guessClock(String country, Reader.Member member) {
    db.sql("update members set zone = :zone where id = :member and zone_said_at is null")
        .param("zone", Clocks.idOf(emptyToNull(country)))
        .param("member", member.id())
        .update();
  }

  /** Keeps what a member is interested in. */
  @Transactional
  public void interest(List<String> interests, Reader.Member member) {
    db.sql("update profiles set interests = :interests where member_id = :member")
        .param("interests", array(interests))
        .param("member", member.id())
        .update();
    foundBy.write(member.id());
  }

  /** Keeps where else a member is to be found. */
  @Transactional
  public void reach(String links, String contact, Reader.Member member) {
    db.sql("update profiles set links = :links, contact = :contact where member_id = :member")
        .param("links", Typed.block(links))
        .param("contact", Typed.block(contact))
        .param("member", member.id())
        .update();
    foundBy.write(member.id());
  }

  /** Keeps who sees these fields; the others stay as they are. */
  @Transactional
  public void show(Map<Field, Visibility> chosen, Reader.Member member) {
    chosen.forEach(
        (field, visibility) -> {
          db.sql("delete from visibilities where member_id = :member and field = :field")
              .param("member", member.id())
              .param("field", field.key())
              .update();
          if (visibility != field.usual()) {
            db.sql(
                    "insert into visibilities (member_id, field, seen_by) values (:member, :field, :by)")
                .param("member", member.id())
                .param("field", field.key())
                .param("by", visibility.name())
                .update();
          }
        });
    foundBy.write(member.id());
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
