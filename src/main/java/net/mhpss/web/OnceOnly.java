package net.mhpss.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.web.Reply.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes every sending of a form one transaction that happens once. The key in the form is written
 * first: a replay at the same time waits for the first to end, and gets its answer. Only a {@link
 * SeeOther} keeps what was done; every other reply undoes it, so that a corrected form may be sent
 * with the same key.
 */
@Component
class OnceOnly {
  static final String FIELD = "_once";
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Pattern KEY = Pattern.compile("[0-9A-Za-z._-]{1,64}");

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Readers readers;
  private final Cookies cookies;
  private final Clock clock;

  OnceOnly(
      JdbcClient db,
      PlatformTransactionManager transactions,
      Readers readers,
      Cookies cookies,
      Clock clock) {
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
    this.readers = readers;
    this.cookies = cookies;
    this.clock = clock;
  }

  /** What a handler does. */
  interface Handling {
    @Nullable Object run() throws Exception;
  }

  @Nullable Object answer(HttpServletRequest request, Handling handler) throws Exception {
    var key = request.getParameter(FIELD);
    if (key == null || !KEY.matcher(key).matches()) {
      throw new NoKey();
    }
    var owner = ownerOf(request);
    try {
      return transaction.execute(
          status -> {
            if (!isFirst(owner, key)) {
              return new SeeOther(firstAnswer(owner, key));
            }
            var reply = run(handler);
            if (reply instanceof SeeOther(var path)) {
              remember(owner, key, path);
            } else {
              status.setRollbackOnly();
            }
            return reply;
          });
    } catch (Failed failed) {
      throw (Exception) requireNonNull(failed.getCause());
    }
  }

  private static @Nullable Object run(Handling handler) {
    try {
      return handler.run();
    } catch (RuntimeException unexpected) {
      throw unexpected;
    } catch (Exception checked) {
      throw new Failed(checked);
    }
  }

  private boolean isFirst(String owner, String key) {
    return db.sql(
                """
            insert into answers (owner, once, path, at) values (:owner, :once, '', :at)
            on conflict do nothing
            """)
            .param("owner", owner)
            .param("once", key)
            .param("at", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  private String firstAnswer(String owner, String key) {
    return db.sql("select path from answers where owner = :owner and once = :once")
        .param("owner", owner)
        .param("once", key)
        .query((row, number) -> row.getString("path"))
        .single();
  }

  private void remember(String owner, String key, String path) {
    db.sql("update answers set path = :path where owner = :owner and once = :once")
        .param("path", path)
        .param("owner", owner)
        .param("once", key)
        .update();
  }

  /** A member by number; a visitor by the cookie that protects their forms. */
  private String ownerOf(HttpServletRequest request) {
    return switch (readers.of(request)) {
      case Reader.Member member -> "member " + member.id();
      case Reader.Visitor _ -> "visitor " + Cookies.value(request, cookies.form());
    };
  }

  @Bean
  Job forgetAnswers() {
    return Job.every(
        "web.forget-answers",
        Duration.ofHours(1),
        () -> InSteps.forget(db, "answers", "at", OffsetDateTime.now(clock).minus(KEPT)));
  }

  /** The form came without its key: not one of ours. */
  static final class NoKey extends RuntimeException {
    NoKey() {
      super("A form without its key", null, false, false);
    }
  }

  private static final class Failed extends RuntimeException {
    Failed(Exception cause) {
      super(cause);
    }
  }
}
