package net.mhpss.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.database.ChangeLog;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Files;
import net.mhpss.organizations.Organizations;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members bring into the library. It is there at once; what comes from a member of whom no
 * host has yet looked over a work is marked as to be checked.
 */
@Component
class Deposits {
  private final JdbcClient db;
  private final Files files;
  private final Organizations organizations;
  private final PublishersOfWorks publishers;
  private final Choices choices;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deposits(
      JdbcClient db,
      Files files,
      Organizations organizations,
      PublishersOfWorks publishers,
      Choices choices,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.files = files;
    this.organizations = organizations;
    this.publishers = publishers;
    this.choices = choices;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Shares a new work with its first edition; answers with its address. */
  @Transactional(propagation = Propagation.MANDATORY)
  Address share(NewWork form, @Nullable Accepted file, Reader.Member member) {
    var address = Address.random();
    var work =
        db.sql(
                """
            insert into works
                   (address, kind, topics, layers, audiences, populations, countries, status,
                    shared_by, shared_at)
            values (:address, :kind, :topics, :layers, :audiences, :populations, :countries, :status,
                    :member, :now)
            returning id
            """)
            .param("address", address.id())
            .param("kind", form.kind())
            .param("topics", known(Scheme.TOPIC, form.topics()))
            .param("layers", known(Scheme.LAYER, form.layers()))
            .param("audiences", known(Scheme.AUDIENCE, form.audiences()))
            .param("populations", known(Scheme.POPULATION, form.populations()))
            .param("countries", choices.knownCountries(form.countries()).toArray(String[]::new))
            .param("status", isTrusted(member) ? "PUBLISHED" : "TO_CHECK")
            .param("member", member.id())
            .param("now", OffsetDateTime.now(clock))
            .query(Long.class)
            .single();
    namePublishers(work, form.makers(), member);
    var edition = insert(work, form, member);
    if (file != null) {
      keep(edition, file, member);
    }
    settle(work);
    events.publishEvent(new WorkShared(member.id(), work));
    return address;
  }

  /** Adds an edition to a work; false when the work has just gone. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean add(Work work, NewEdition form, @Nullable Accepted file, Reader.Member member) {
    if (!holds(work)) {
      return false;
    }
    var edition = insert(work.id(), form, member);
    if (file != null) {
      keep(edition, file, member);
    }
    markToCheckUnlessTrusted(work, member);
    settle(work.id());
    events.publishEvent(new EditionAdded(member.id(), work.id(), edition));
    return true;
  }

  /** Adds a file to an edition; false when the edition has just gone. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean add(Work work, Edition edition, Accepted file, Reader.Member member) {
    if (!holds(work) || !isThere(edition)) {
      return false;
    }
    keep(edition.id(), file, member);
    markToCheckUnlessTrusted(work, member);
    changes.note("work", work.id());
    return true;
  }

  /**
   * Holds a work until the end of the transaction, so that nobody takes it away meanwhile; false
   * when it is gone.
   */
  boolean holds(Work work) {
    return db.sql("select id from works where id = :work for update")
        .param("work", work.id())
        .query(Long.class)
        .optional()
        .isPresent();
  }

  private boolean isThere(Edition edition) {
    return db.sql("select exists (select from editions where id = :edition)")
        .param("edition", edition.id())
        .query(Boolean.class)
        .single();
  }

  private long insert(long work, AboutEdition form, Reader.Member member) {
    return db.sql(
            """
            insert into editions
                   (address, work_id, language, title, title_language, title_evidence, summary,
                    summary_language, year, version, licence, permission, identifier, url, evidence,
                    added_by, added_at)
            values (:address, :work, :language, :title, :titleLanguage, :titleEvidence, :summary,
                    :summaryLanguage, :year, :version, :licence, :permission, :identifier, :url, 'SHARED',
                    :member, :now)
            returning id
            """)
        .param("address", Address.random().id())
        .param("work", work)
        .params(Corrections.typed(form))
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .query(Long.class)
        .single();
  }

  private void keep(long edition, Accepted file, Reader.Member member) {
    db.sql(
            """
        insert into edition_files (file_id, address, edition_id, added_by, added_at)
        values (:file, :address, :edition, :member, :now)
        """)
        .param("file", files.keep(file).id())
        .param("address", Address.random().id())
        .param("edition", edition)
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Names who made a work, in this order, with the organizations that go by these names. */
  void namePublishers(long work, List<String> names, Reader reader) {
    var concerned = publishers.of(work);
    db.sql("delete from work_publishers where work_id = :work").param("work", work).update();
    var known = organizations.called(names, reader.language());
    for (int position = 0; position < names.size(); position++) {
      var organization = known.get(names.get(position));
      db.sql(
              """
          insert into work_publishers (work_id, position, name, organization_id)
          values (:work, :position, :name, :organization)
          """)
          .param("work", work)
          .param("position", position)
          .param("name", names.get(position))
          .param("organization", organization == null ? null : organization.id())
          .update();
    }
    concerned.addAll(publishers.of(work));
    publishers.tell(concerned);
  }

  /** Whose works need no looking over: hosts, and members of whom a host has looked over one. */
  private boolean isTrusted(Reader.Member member) {
    return member.may(Right.CHECK_WORKS)
        || db.sql(
                """
            select exists (select from works where shared_by = :member and checked_at is not null)
            """)
            .param("member", member.id())
            .query(Boolean.class)
            .single();
  }

  private void markToCheckUnlessTrusted(Work work, Reader.Member member) {
    if (!isTrusted(member)) {
      db.sql("update works set status = 'TO_CHECK' where id = :work")
          .param("work", work.id())
          .update();
    }
  }

  /** Brings what a work takes from its editions up to date, and tells those who keep copies. */
  void settle(long work) {
    db.sql(
            """
        update works
           set languages = coalesce(
                 (select array_agg(language order by first)
                    from (select language, min(id) as first
                            from editions
                           where work_id = :work
                           group by language) spoken), '{}'),
               year = (select year
                         from editions
                        where work_id = :work
                          and year is not null
                        order by id
                        limit 1)
         where id = :work
        """)
        .param("work", work)
        .update();
    changes.note("work", work);
  }

  private String[] known(Scheme scheme, List<String> slugs) {
    return choices.known(scheme, slugs).toArray(String[]::new);
  }
}
