package net.mhpss.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.files.Files;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How what is in the library is set right, looked over and taken away. Who may has been asked of
 * the {@link Work}; what somebody does to the work of others is noted.
 */
@Component
class Corrections {
  private final JdbcClient db;
  private final Deposits deposits;
  private final PublishersOfWorks publishers;
  private final Files files;
  private final Choices choices;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Corrections(
      JdbcClient db,
      Deposits deposits,
      PublishersOfWorks publishers,
      Files files,
      Choices choices,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.deposits = deposits;
    this.publishers = publishers;
    this.files = files;
    this.choices = choices;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Sets right what is said of the work as a whole. */
  @Transactional(propagation = Propagation.MANDATORY)
  void edit(Work work, EditedWork form, Reader.Member member) {
    db.sql(
            """
        update works
           set kind = :kind, topics = :topics, layers = :layers, audiences = :audiences,
               populations = :populations, countries = :countries, edited_at = :now
         where id = :work
        """)
        .param("kind", form.kind())
        .param("topics", known(Scheme.TOPIC, form.topics()))
        .param("layers", known(Scheme.LAYER, form.layers()))
        .param("audiences", known(Scheme.AUDIENCE, form.audiences()))
        .param("populations", known(Scheme.POPULATION, form.populations()))
        .param("countries", choices.knownCountries(form.countries()).toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .param("work", work.id())
        .update();
    deposits.namePublishers(work.id(), form.makers(), member);
    deposits.settle(work.id());
    noteUnlessOwn("edited-work", work, work.sharedBy(), member);
  }

  /**
   * Sets right what is said of one edition; what is known of title, summary and licence stays while
   * they stay.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void edit(Work work, Edition edition, EditedEdition form, Reader.Member member) {
    db.sql(
            """
        update editions
           set language = :language, title = :title, title_language = :titleLanguage,
               title_evidence =
                 case when title = :title
                       and title_language = :titleLanguage
                       and (title_evidence = 'TRANSLATED') = (:titleEvidence = 'TRANSLATED')
                      then title_evidence
                      else :titleEvidence end,
               summary = :summary,
               summary_language =
                 case when summary = :summary then summary_language else :summaryLanguage end,
               year = :year, version = :version,
               licence_wording = case when licence = :licence then licence_wording end,
               licence = :licence, permission = :permission, identifier = :identifier, url = :url,
               edited_at = :now
         where id = :edition
        """)
        .params(typed(form))
        .param("now", OffsetDateTime.now(clock))
        .param("edition", edition.id())
        .update();
    deposits.settle(work.id());
    noteUnlessOwn("edited-work", work, edition.addedBy(), member);
  }

  /** Notes that a host has looked over a work: from now on it is vouched for. */
  @Transactional(propagation = Propagation.MANDATORY)
  void check(Work work, Reader.Member host) {
    var checked =
        db.sql(
                """
            update works
               set status = 'PUBLISHED', checked_by = :host, checked_at = :now
             where id = :work
               and status = 'TO_CHECK'
            """)
            .param("host", host.id())
            .param("now", OffsetDateTime.now(clock))
            .param("work", work.id())
            .update();
    if (checked == 0) {
      return; // another host was quicker
    }
    db.sql(
            """
        update editions
           set evidence = 'CHECKED',
               title_evidence = case title_evidence when 'RECALLED' then 'SEEN' else title_evidence end,
               edited_at = :now
         where work_id = :work
           and evidence = 'RECALLED'
        """)
        .param("now", OffsetDateTime.now(clock))
        .param("work", work.id())
        .update();
    changes.note("work", work.id());
    audit.note(host.id(), "library.checked-work", "work", work.id());
    events.publishEvent(new WorkChecked(host.id(), work.id()));
  }

  /** Takes a work away for good, with its editions and files. */
  @Transactional(propagation = Propagation.MANDATORY)
  void remove(Work work, Reader.Member member) {
    if (!deposits.holds(work)) {
      return; // somebody was quicker
    }
    db.sql(
            """
        insert into removed_works (address, slug, at)
        select address, slug, :now from works where id = :work
        on conflict do nothing
        """)
        .param("now", OffsetDateTime.now(clock))
        .param("work", work.id())
        .update();
    filesOf(work).forEach(this::remove);
    var concerned = publishers.of(work.id());
    db.sql("delete from works where id = :work").param("work", work.id()).update();
    publishers.tell(concerned);
    changes.note("work", work.id());
    noteUnlessOwn("removed-work", work, work.sharedBy(), member);
  }

  /** Takes one of several editions away for good, with its files; false when it is the last. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean remove(Work work, Edition edition, Reader.Member member) {
    if (!deposits.holds(work)) {
      return false;
    }
    var others =
        db.sql("select count(*) from editions where work_id = :work and id <> :edition")
            .param("work", work.id())
            .param("edition", edition.id())
            .query(Integer.class)
            .single();
    if (others == 0) {
      return false;
    }
    filesOf(edition).forEach(this::remove);
    db.sql("delete from editions where id = :edition").param("edition", edition.id()).update();
    deposits.settle(work.id());
    noteUnlessOwn("removed-edition", work, edition.addedBy(), member);
    return true;
  }

  /** Takes a file away for good. */
  @Transactional(propagation = Propagation.MANDATORY)
  void remove(Work work, EditionFile file, Reader.Member member) {
    remove(file.id());
    changes.note("work", work.id());
    noteUnlessOwn("removed-file", work, file.addedBy(), member);
  }

  /** All of them, also one that came while somebody was looking at the page. */
  private List<Long> filesOf(Work work) {
    return db.sql(
            """
            select file_id
              from edition_files f
              join editions e on e.id = f.edition_id
             where e.work_id = :work
            """)
        .param("work", work.id())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Long> filesOf(Edition edition) {
    return db.sql("select file_id from edition_files where edition_id = :edition")
        .param("edition", edition.id())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private void remove(long file) {
    db.sql("delete from edition_files where file_id = :file").param("file", file).update();
    files.remove(file);
  }

  private void noteUnlessOwn(String act, Work work, @Nullable Long owner, Reader.Member member) {
    if (owner == null || owner != member.id()) {
      audit.note(member.id(), "library." + act, "work", work.id());
    }
  }

  private String[] known(Scheme scheme, List<String> slugs) {
    return choices.known(scheme, slugs).toArray(String[]::new);
  }

  /** The columns of an edition as a form fills them. */
  static Map<String, @Nullable Object> typed(AboutEdition form) {
    var columns = new HashMap<String, @Nullable Object>();
    var summary = Typed.block(form.summary()).strip();
    columns.put("language", form.language());
    columns.put("title", Typed.line(form.title()));
    columns.put("titleLanguage", form.wordsLanguage());
    columns.put("titleEvidence", form.titleEvidence().name());
    columns.put("summary", summary);
    columns.put("summaryLanguage", summary.isEmpty() ? null : form.wordsLanguage());
    columns.put("year", form.yearNumber());
    columns.put("version", Typed.line(form.version()));
    columns.put("licence", form.licence());
    columns.put("permission", Typed.block(form.permission()).strip());
    columns.put("identifier", Typed.line(form.identifier()));
    columns.put("url", Link.typed(form.link()).map(Link::address).orElse(null));
    return columns;
  }
}
