package net.mhpss.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.files.Format;
import net.mhpss.library.LibraryFinder.Piece;
import net.mhpss.members.MemberCard;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Face;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every work of the library: open to everyone, each in the reader's language as far as it has an
 * edition in it.
 */
@Component
public class Works {
  private static final int EXCERPT = 170;
  private static final int PAGE = 30;

  /** Works as they stand in a list. What follows says which. */
  private static final String CARDS =
      """
      select w.id, w.address, w.kind, w.year, w.languages, w.status = 'TO_CHECK' as to_check,
             e.title, e.title_language, e.title_evidence = 'TRANSLATED' as title_is_ours,
             left(e.summary, 400) as summary, e.summary_language, p.publishers, f.format, f.bytes
        from works w
        join lateral (
          select title, title_language, title_evidence, summary, summary_language
            from editions
           where work_id = w.id
           order by language = :language desc,
                    case when language = :language then year end desc nulls last,
                    id
           limit 1) e on true
        left join lateral (
          select array_agg(coalesce(o.name, x.name) order by x.position) as publishers
            from work_publishers x
            left join organization_in(:language) o on o.id = x.organization_id
           where x.work_id = w.id
             and x.position < 4) p on true
        left join lateral (
          select c.format, c.bytes
            from editions y
            join edition_files z on z.edition_id = y.id
            join file_card c on c.id = z.file_id
           where y.work_id = w.id
           order by y.language = :language desc, c.bytes
           limit 1) f on true
      """;

  private final JdbcClient db;
  private final Choices choices;

  Works(JdbcClient db, Choices choices) {
    this.db = db;
    this.choices = choices;
  }

  /** The works that were shared last, those that there are in the reader's language first. */
  public List<WorkCard> newest(int limit, Reader reader) {
    var language = reader.language();
    return db.sql(
            CARDS
                + """
                 join (select id, bool_or(spoken) as spoken
                         from ((select id, true as spoken
                                  from works
                                 where :language = any(languages)
                                 order by shared_at desc, id desc
                                 limit {limit})
                               union all
                               (select id, false from works order by shared_at desc, id desc limit {limit})) found
                        group by id) latest on latest.id = w.id
                 order by latest.spoken desc, w.shared_at desc, w.id desc
                 limit {limit}
                """
                    .replace("{limit}", Integer.toString(limit)))
        .param("language", language.getLanguage())
        .query((row, number) -> card(row, language))
        .list();
  }

  /** The works that this member shared last. */
  public List<WorkCard> sharedBy(long member, int limit, Reader reader) {
    return cards(
        db.sql(
                """
            select id
              from works
             where shared_by = :member
             order by shared_at desc, id desc
             limit\s"""
                    + limit)
            .param("member", member)
            .query((row, number) -> row.getLong(1))
            .list(),
        reader);
  }

  /** The works that wait to be looked over by a host, those that wait longest first. */
  ToCheckPage toCheck(Address after, Reader reader) {
    var found =
        db.sql(
                """
            select id, address
              from works
             where status = 'TO_CHECK'
               and (shared_at, id) > (coalesce((select shared_at from works where address = :after), '-infinity'),
                                      coalesce((select id from works where address = :after), 0))
             order by shared_at, id
             limit\s"""
                    + (PAGE + 1))
            .param("after", after.id())
            .query((row, number) -> Map.entry(row.getLong("id"), row.getString("address")))
            .list();
    var page = found.subList(0, Math.min(PAGE, found.size()));
    return new ToCheckPage(
        cards(page.stream().map(Map.Entry::getKey).toList(), reader),
        found.size() > PAGE ? page.getLast().getValue() : null);
  }

  /** How many works there are. */
  public long count() {
    return db.sql("select count(*) from works").query(Long.class).single();
  }

  /** These works as they stand in a list, in this order; those that are gone are left out. */
  public List<WorkCard> cards(List<Long> ids, Reader reader) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var language = reader.language();
    var found =
        db
            .sql(CARDS + " where w.id = any(:ids)")
            .param("ids", ids.toArray(Long[]::new))
            .param("language", language.getLanguage())
            .query((row, number) -> card(row, language))
            .list()
            .stream()
            .collect(toMap(WorkCard::id, card -> card));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The work with this address as it stands in a list. */
  public Optional<WorkCard> card(Address address, Reader reader) {
    var language = reader.language();
    return db.sql(CARDS + " where w.address = :address")
        .param("address", address.id())
        .param("language", language.getLanguage())
        .query((row, number) -> card(row, language))
        .optional();
  }

  private WorkCard card(ResultSet row, Locale language) throws SQLException {
    var format = row.getString("format");
    var summary = Excerpts.of(row.getString("summary"), EXCERPT);
    return new WorkCard(
        row.getLong("id"),
        row.getString("address"),
        row.getString("title"),
        row.getString("title_language"),
        row.getBoolean("title_is_ours"),
        choices.called(Scheme.KIND, row.getString("kind"), language).label(),
        row.getObject("year", Integer.class),
        texts(row, "publishers"),
        languages(texts(row, "languages")),
        format == null ? null : new WorkCard.File(format, row.getLong("bytes")),
        row.getBoolean("to_check"),
        summary.isEmpty() ? List.of() : List.of(new Piece(summary, false)),
        row.getString("summary_language"));
  }

  private List<Choice> languages(List<String> codes) {
    return codes.stream().map(choices::ownName).toList();
  }

  /** The work with this address, with all its editions. */
  Optional<Work> find(Address address, Reader reader) {
    return db.sql(
            """
            select w.*, w.status = 'TO_CHECK' as to_check,
                   m.id as member_id, m.address as member_address, m.name as member_name,
                   m.country as member_country, m.kinds as member_kinds,
                   m.photo as member_photo, m.photo_public as member_photo_public,
                   exists (select from blocks b where b.member_id = :reader and b.other_id = m.id) as apart
              from works w
              left join member_card m on m.id = w.shared_by
             where w.address = :address
            """)
        .param("address", address.id())
        .param("reader", reader.memberId())
        .query(Works::work)
        .optional()
        .map(work -> work.with(publishers(work.id(), reader.language()), editions(work.id())))
        .filter(work -> !work.editions().isEmpty());
  }

  /** Whether there was a work with this address that has been taken away. */
  boolean wasRemoved(Address address) {
    return db.sql("select exists (select from removed_works where address = :address)")
        .param("address", address.id())
        .query(Boolean.class)
        .single();
  }

  private static Work work(ResultSet row, int number) throws SQLException {
    var checkedAt = row.getObject("checked_at", OffsetDateTime.class);
    return new Work(
        row.getLong("id"),
        row.getString("address"),
        row.getString("slug") != null,
        row.getString("kind"),
        texts(row, "topics"),
        texts(row, "layers"),
        texts(row, "codes_4ws"),
        texts(row, "audiences"),
        texts(row, "populations"),
        texts(row, "countries"),
        row.getBoolean("to_check"),
        checkedAt == null ? null : checkedAt.toInstant(),
        row.getObject("shared_by", Long.class),
        sharer(row),
        row.getObject("shared_at", OffsetDateTime.class).toInstant(),
        List.of(),
        List.of());
  }

  private static @Nullable MemberCard sharer(ResultSet row) throws SQLException {
    var id = row.getObject("member_id", Long.class);
    if (id == null) {
      return null;
    }
    var card =
        new MemberCard(
            id,
            row.getString("member_address"),
            row.getString("member_country"),
            texts(row, "member_kinds"),
            new Face(
                row.getString("member_name"),
                row.getString("member_photo"),
                row.getBoolean("member_photo_public")));
    return row.getBoolean("apart") ? card.asToVisitors() : card;
  }

  private List<Publisher> publishers(long work, Locale language) {
    return db.sql(
            """
            select p.name, o.id, o.address, o.name as organization, o.short_name
              from work_publishers p
              left join organization_in(:language) o on o.id = p.organization_id
             where p.work_id = :work
             order by p.position
            """)
        .param("work", work)
        .param("language", language.getLanguage())
        .query(Works::publisher)
        .list();
  }

  private static Publisher publisher(ResultSet row, int number) throws SQLException {
    var organization = row.getString("organization");
    return new Publisher(
        row.getString("name"),
        organization == null
            ? null
            : new OrganizationCard(
                row.getLong("id"),
                row.getString("address"),
                organization,
                row.getString("short_name")));
  }

  private List<Edition> editions(long work) {
    var files = files(work);
    return db.sql("select * from editions where work_id = :work order by id")
        .param("work", work)
        .query((row, number) -> edition(row, files))
        .list();
  }

  private Map<Long, List<EditionFile>> files(long work) {
    return db
        .sql(
            """
        select f.edition_id, f.file_id, f.address, f.added_by, c.format, c.bytes, c.pages
          from editions e
          join edition_files f on f.edition_id = e.id
          join file_card c on c.id = f.file_id
         where e.work_id = :work
         order by f.file_id
        """)
        .param("work", work)
        .query((row, number) -> Map.entry(row.getLong("edition_id"), file(row)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static EditionFile file(ResultSet row) throws SQLException {
    return new EditionFile(
        row.getLong("file_id"),
        row.getString("address"),
        Format.valueOf(row.getString("format")),
        row.getLong("bytes"),
        row.getObject("pages", Integer.class),
        row.getObject("added_by", Long.class));
  }

  private static Edition edition(ResultSet row, Map<Long, List<EditionFile>> files)
      throws SQLException {
    var id = row.getLong("id");
    var url = row.getString("url");
    return new Edition(
        id,
        row.getString("address"),
        row.getString("language"),
        row.getString("title"),
        row.getString("title_language"),
        TitleEvidence.valueOf(row.getString("title_evidence")),
        row.getString("summary"),
        row.getString("summary_language"),
        row.getObject("year", Integer.class),
        row.getString("version"),
        row.getString("made_by"),
        Licence.of(row.getString("licence")),
        row.getString("licence_wording"),
        row.getString("permission"),
        row.getString("identifier"),
        url == null ? null : Link.stored(url),
        row.getObject("pages", Integer.class),
        Evidence.valueOf(row.getString("evidence")),
        row.getString("seen_at"),
        row.getString("note"),
        row.getObject("added_by", Long.class),
        files.getOrDefault(id, List.of()));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : Stream.of((String[]) array.getArray()).toList();
  }
}
