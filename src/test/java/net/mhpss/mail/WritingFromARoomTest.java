package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import net.mhpss.NetworkTest;
import net.mhpss.mail.SentLetter.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class WritingFromARoomTest {
  @Autowired Letters letters;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  @Test
  void aLetterIsInTheOutboxFolderSoonAfterWhatCausedIt() throws Exception {
    transaction.executeWithoutResult(
        status -> letters.send(MailRoom.draft().about("a-test").seal()));
    MailRoom.await("carried", () -> newest().state() == State.SENT);
    var messageId =
        db.sql("select message_id from letters where id = :id")
            .param("id", newest().id())
            .query(String.class)
            .single();
    var name = messageId.substring(1, messageId.indexOf('@')) + ".eml";
    try (var files = Files.list(letters.folder().orElseThrow())) {
      assertThat(files).filteredOn(file -> file.toString().endsWith(name)).hasSize(1);
    }
  }

  @Test
  void nobodyWritesALetterWithoutACause() {
    assertThatThrownBy(() -> letters.send(MailRoom.draft().seal()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void oldLettersAreLookedForEveryNight() {
    assertThat(
            db.sql(
                    """
                    select to_char(execution_time at time zone 'UTC', 'HH24:MI')
                      from scheduled_tasks
                     where task_name = 'mail.trim'
                    """)
                .query(String.class)
                .single())
        .isEqualTo("03:10");
  }

  private SentLetter newest() {
    return letters.latest(20).stream()
        .filter(letter -> letter.about().equals("a-test"))
        .findFirst()
        .orElseThrow();
  }
}
