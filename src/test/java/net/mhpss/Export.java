package net.mhpss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import net.mhpss.jobs.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a member gets who asks for all that is held of them: the files in the ZIP, by their names.
 */
@TestComponent
@Lazy
public class Export {
  private static final Pattern LINK = Pattern.compile("/settings/data/export/[A-Za-z0-9_-]{43}");

  private final JdbcClient db;
  private final Supplier<Job> making;

  Export(JdbcClient db, java.util.List<Job> jobs) {
    this.db = db;
    this.making =
        () ->
            jobs.stream()
                .filter(job -> job.name().equals("members.make-exports"))
                .findFirst()
                .orElseThrow();
  }

  /** All texts in it, one after another. */
  public String textOf(Browser member) {
    return of(member).entrySet().stream()
        .filter(file -> file.getKey().matches(".*\\.(html|json)"))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }

  public Map<String, byte[]> of(Browser member) {
    return open(member, linkFor(member));
  }

  /** The link that is mailed to who asks. */
  public String linkFor(Browser member) {
    member.opens("/settings/data");
    assertThat(member.sends("/settings/data/export").leadsTo()).isEqualTo("/settings/data");
    make();
    var letter =
        db.sql("select plain from letters where about = 'export' order by id desc limit 1")
            .query(String.class)
            .single();
    var link = LINK.matcher(letter);
    assertThat(link.find()).as(letter).isTrue();
    return link.group();
  }

  /** What the network does in the background. */
  public void make() {
    making.get().work().run();
  }

  public Map<String, byte[]> open(Browser member, String link) {
    var page = member.opens(link).page();
    var answer = member.opens(page.select("main a.button").attr("href"));
    assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }
}
