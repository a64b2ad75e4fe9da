package net.mhpss.groups.digests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.mhpss.groups.Access;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letter.Item;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.springframework.stereotype.Component;

/**
 * The letters of digests, each in its reader's language around the words of the host. Nothing
 * outside a letter about a closed or hidden group tells which it is.
 */
@Component
class DigestLetters {
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;

  DigestLetters(Letters letters, Texts texts, PublicAddress address) {
    this.letters = letters;
    this.texts = texts;
    this.address = address;
  }

  /** A member to whom a letter goes. */
  record To(long id, String name, String email, Locale language) {
    /** Reads a row of the view {@code member_mail}. */
    static To of(ResultSet row, int number) throws SQLException {
      return new To(
          row.getLong("id"),
          row.getString("name"),
          row.getString("email"),
          Objects.requireNonNullElse(
              Languages.offered(row.getString("language")), Languages.ENGLISH));
    }
  }

  void write(Digests.ToSend sending, To to, Token stop) {
    var digest = sending.digest();
    var letter =
        Letter.to(to.email(), to.name(), to.language())
            .member(to.id())
            .about("group-digest")
            .subject(
                say(
                    to,
                    sending.access() == Access.OPEN
                        ? "groups.digest-subject-open"
                        : "groups.digest-subject",
                    sending,
                    digest.month()))
            .paragraph(say(to, "groups.digest-letter", sending, digest.month()));
    if (!digest.words().isEmpty()) {
      letter.quote(digest.words());
    }
    if (!digest.entries().isEmpty()) {
      letter.heading(texts.say(to.language(), "groups.digest-entries"));
      letter.items(items(sending));
    }
    var end = address.of("/u/digest/" + stop.text());
    letters.send(
        letter
            .button(
                texts.say(to.language(), "groups.digest-open"),
                address.of("/groups/" + sending.address()))
            .list("group-digests", end)
            .footer(texts.say(to.language(), "groups.digest-why"))
            .footer(texts.say(to.language(), "groups.digest-stop"), end)
            .seal());
  }

  private List<Item> items(Digests.ToSend sending) {
    return sending.digest().entries().stream()
        .map(entry -> new Item(entry.title(), address.of(entry.path()), ""))
        .toList();
  }

  private String say(To to, String key, Digests.ToSend sending, YearMonth month) {
    return texts.say(
        to.language(),
        key,
        Map.of("group", sending.name(), "month", Months.called(month, to.language())));
  }
}
