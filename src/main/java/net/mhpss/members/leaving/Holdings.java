package net.mhpss.members.leaving;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.mhpss.files.Files;
import net.mhpss.files.StoredFile;
import net.mhpss.mail.Letters;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the network holds of a member, room by room: for programs as JSON, for people as one
 * page in their language, and the files they have given.
 */
@Component
class Holdings {
  private static final Logger log = LoggerFactory.getLogger(Holdings.class);

  private final JdbcClient db;
  private final ObjectProvider<KeepsPersonal> rooms;
  private final Letters letters;
  private final Files files;
  private final Texts texts;
  private final Writing writing;
  private final JsonMapper json;
  private final Clock clock;
  private final TransactionTemplate atOneMoment;

  Holdings(
      JdbcClient db,
      ObjectProvider<KeepsPersonal> rooms,
      Letters letters,
      Files files,
      Texts texts,
      Writing writing,
      JsonMapper json,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.rooms = rooms;
    this.letters = letters;
    this.files = files;
    this.texts = texts;
    this.writing = writing;
    this.json = json;
    this.clock = clock;
    // reads what was at one moment, and holds nobody up however long it takes
    atOneMoment = new TransactionTemplate(transactions);
    atOneMoment.setReadOnly(true);
    atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Packs it into one ZIP. */
  void pack(long member, Locale language, ZoneId zone, OutputStream into) {
    atOneMoment.executeWithoutResult(
        status -> {
          try (var zip = new ZipOutputStream(new Unclosed(into))) {
            var given = given(member);
            writeForReading(member, language, zone, given, zip);
            writeInJson(member, zip);
            for (var file : given.entrySet()) {
              pack(file.getKey(), file.getValue(), zip);
            }
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  /** One that is missing is named in the list, and holds up nothing else. */
  private void pack(String path, StoredFile file, ZipOutputStream zip) throws IOException {
    try (var bytes = files.open(file)) {
      zip.putNextEntry(new ZipEntry(path));
      bytes.transferTo(zip);
      zip.closeEntry();
    } catch (NoSuchFileException missing) {
      log.error("A file is missing: {}. Restore it from a backup", files.path(file));
    }
  }

  private void writeForReading(
      long member, Locale language, ZoneId zone, Map<String, StoredFile> given, ZipOutputStream zip)
      throws IOException {
    zip.putNextEntry(new ZipEntry("index.html"));
    var out = new PrintWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    var page = new ForReading(out, texts, writing, language, zone);
    page.begin(clock.instant());
    for (var part : parts(member)) {
      page.room(part.name());
      new Telling(page).tell(part.kept().get());
    }
    if (!given.isEmpty()) {
      page.room("files");
      page.beginFiles();
      given.forEach((path, file) -> list(path, file, page));
      page.endFiles();
    }
    page.end();
    zip.closeEntry();
  }

  private void list(String path, StoredFile file, ForReading page) {
    if (java.nio.file.Files.exists(files.path(file))) {
      page.file(path, file.name());
    } else {
      page.missing(file.name());
    }
  }

  private void writeInJson(long member, ZipOutputStream zip) throws IOException {
    for (var part : parts(member)) {
      zip.putNextEntry(new ZipEntry("data/" + part.name() + ".json"));
      try (var generator = json.createGenerator(new Unclosed(zip))) {
        new Telling(new InJson(generator)).tell(part.kept().get());
      }
      zip.closeEntry();
    }
  }

  /** The files that a member has given, by their path in the ZIP. */
  private Map<String, StoredFile> given(long member) {
    var ids = new LinkedHashSet<Long>();
    rooms.orderedStream().forEach(room -> ids.addAll(room.files(member)));
    var given = new LinkedHashMap<String, StoredFile>();
    files.all(ids).forEach(file -> given.put("files/" + file.id() + "-" + file.name(), file));
    return given;
  }

  /** One room's part, asked for when its turn comes. */
  private record Part(String name, java.util.function.Supplier<@Nullable Object> kept) {}

  private List<Part> parts(long member) {
    var parts = new ArrayList<Part>();
    parts.add(new Part("members", () -> account(member)));
    rooms
        .orderedStream()
        .forEach(room -> parts.add(new Part(room.room(), () -> room.export(member))));
    parts.add(new Part("letters", () -> letters.writtenTo(member)));
    return parts;
  }

  private Map<String, @Nullable Object> account(long member) {
    var account = new LinkedHashMap<String, @Nullable Object>();
    account.put(
        "account",
        rows(
            "select name, email, language, zone, joined_at as joined from members where id = :member",
            member));
    account.put("profile", profile(member));
    account.put(
        "who sees what",
        rows(
            "select field, seen_by as \"seen by\" from visibilities where member_id = :member order by field",
            member));
    account.put("put away in safety mode", putAway(member));
    account.put(
        "way out on every page",
        rows("select since from quick_exits where member_id = :member", member));
    account.put(
        "terms of use",
        rows(
            "select version, at from terms_acceptances where member_id = :member order by version",
            member));
    account.put(
        "sessions",
        rows(
            "select device, shared, since, seen_at as seen from sessions where member_id = :member order by since",
            member));
    account.put(
        "known devices",
        rows(
            "select since, seen_at as seen from known_devices where member_id = :member order by since",
            member));
    account.put(
        "connections",
        rows(
            "select issuer, subject, since from openid_connections where member_id = :member",
            member));
    account.put(
        "change of address",
        rows(
            "select email, asked_at as asked, confirmed_at as confirmed, agreed_at as agreed from email_changes where member_id = :member",
            member));
    account.put(
        "offices",
        rows(
            "select role, since from appointments where member_id = :member order by role",
            member));
    return account;
  }

  private @Nullable Object profile(long member) {
    return db.sql(
            """
            select (to_jsonb(p) - 'member_id' - 'about_html' - 'findable_by')::text
              from profiles p
             where member_id = :member
            """)
        .param("member", member)
        .query((row, number) -> read(row.getString(1)))
        .optional()
        .orElse(null);
  }

  private List<Map<String, Object>> putAway(long member) {
    return db.sql(
            """
            select since, name,
                   (profile - 'member_id' - 'about_html' - 'findable_by')::text as profile,
                   visibilities::text as visibilities
              from safety
             where member_id = :member
            """)
        .param("member", member)
        .query(
            (row, number) ->
                Map.of(
                    "since", row.getObject("since", java.time.OffsetDateTime.class),
                    "name", row.getString("name"),
                    "profile", read(row.getString("profile")),
                    "who sees what", read(row.getString("visibilities"))))
        .list();
  }

  private Object read(String written) {
    return json.readValue(written, new TypeReference<Object>() {});
  }

  private List<Map<String, @Nullable Object>> rows(String sql, long member) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  /** What is written into goes on after it. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
