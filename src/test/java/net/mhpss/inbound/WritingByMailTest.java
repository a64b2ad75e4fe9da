package net.mhpss.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.mail.ReplyAddresses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members write by mail: through the real receiver, with a real mail program's library. */
@NetworkTest
class WritingByMailTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final Pattern LINK = Pattern.compile("/u/mail/[A-Za-z0-9_-]{43}");

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Receiver receiver;
  @Autowired ReplyAddresses addresses;
  @Autowired Arrivals arrivals;

  @Test
  void aMemberAnswersAMailAboutADiscussionAndTheNewWordsStandThere() throws Exception {
    follow(People.AMINA, 1);
    joins(People.AMINA, 1);
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "We keep a paper log.");
    var to = replyAddress("amina@example.org");

    send(
        "amina@example.org",
        to,
        """
        Subject: =?UTF-8?B?2LHYrzogSG93IGRvIHlvdQ==?=
        Content-Type: text/plain; charset=windows-1256
        Content-Transfer-Encoding: 8bit

        """,
        "نستخدم دفتراً ورقياً أيضاً.\n\nفي الإثنين، 23 نوفمبر 2026 كتب MHPSS Network <network@localhost>:\n> We keep a paper log.\n",
        "windows-1256");
    assertThat(fates()).containsExactly("TAKEN REPLIED");
    var page = people.visitor().opens(QUESTION);
    assertThat(page.text()).contains("نستخدم دفتراً ورقياً أيضاً.").doesNotContain("كتب MHPSS");
    assertThat(page.page().select("[dir=rtl], [lang=ar]")).isNotEmpty();
    assertThat(
            db.sql("select count(*) from arrivals where raw is not null")
                .query(Long.class)
                .single())
        .as("nothing of its words stays behind")
        .isZero();

    // the same again, from a server that did not hear us, is not said twice
    var posts = count("posts");
    send("amina@example.org", to, "Subject: again\n\n", "The same.", "UTF-8");
    send("amina@example.org", to, "Subject: again\n\n", "The same.", "UTF-8");
    fates();
    assertThat(count("posts")).isEqualTo(posts + 1);

    // a file is not kept, and she is told so in Arabic
    db.sql("delete from letters").update();
    send(
        "amina@example.org",
        to,
        "Subject: file\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n",
        "--b\nContent-Type: text/html; charset=utf-8\n\n<p>See <b>this</b></p>\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\n\nxx\n--b--\n",
        "UTF-8");
    fates();
    assertThat(people.visitor().opens(QUESTION).text()).contains("See this");
    assertThat(mail("amina@example.org")).contains("لم يُحفظ الملف");

    // who only wants no more of it says so in one word
    send("amina@example.org", to, "Subject: x\n\n", "unsubscribe", "UTF-8");
    assertThat(fates()).contains("FOLLOWED STOP");
    assertThat(count("follows where member_id = 1 and discussion_id = 1")).isZero();
  }

  @Test
  void whatIsNotCertainlyTheirsIsHeldAndTheMemberIsAsked() throws Exception {
    joins(People.AMINA, 1);
    var to = addresses.of('d', People.AMINA, 1).orElseThrow().text();
    var posts = count("posts");
    send("mallory@example.net", to, "Subject: x\n\n", "I am Amina, believe me.", "UTF-8");
    assertThat(fates()).containsExactly("HELD ");
    assertThat(count("posts")).isEqualTo(posts);
    var link = LINK.matcher(mail("amina@example.org"));
    assertThat(link.find()).isTrue();
    var amina = people.visitor("ar");
    var page = amina.opens(link.group());
    assertThat(page.text()).contains("I am Amina, believe me.", "mallory@example.net");
    amina.sends(link.group(), "mine", "no");
    assertThat(fates()).containsExactly("UNKNOWN NOT_THEIRS");
    assertThat(amina.opens(link.group()).status()).isEqualTo(404);

    // a token that is altered opens nothing, and nobody is answered whose name was misused
    db.sql("delete from letters").update();
    var forged = to.replaceFirst("\\+..", "+aa");
    send("amina@example.org", forged, "Subject: x\n\n", "Forged.", "UTF-8");
    fates();
    assertThat(count("posts")).isEqualTo(posts);

    // to a group's own address there is no token: she is asked, and says yes
    send(
        "amina@example.org",
        addresses.named("g.gchildren0000001").orElseThrow().text(),
        "Subject: Re: Who has a guide for teachers?\n\n",
        "We need one in Arabic.",
        "UTF-8");
    assertThat(fates()).contains("HELD ");
    var second = LINK.matcher(mail("amina@example.org"));
    assertThat(second.find()).isTrue();
    amina.opens(second.group());
    amina.sends(second.group(), "mine", "yes");
    assertThat(people.visitor().opens("/groups/gchildren0000001/discussions").text())
        .contains("Who has a guide for teachers?")
        .doesNotContain("Re:");
  }

  @Test
  void whoTakesNoPartWritesNothingByMailEither() throws Exception {
    follow(People.AMINA, 1);
    joins(People.AMINA, 1);
    var to = addresses.of('d', People.AMINA, 1).orElseThrow().text();
    var posts = count("posts");
    send("mallory@example.net", to, "Subject: x\n\n", "Held until then.", "UTF-8");
    assertThat(fates()).containsExactly("HELD ");
    var link = LINK.matcher(mail("amina@example.org"));
    assertThat(link.find()).isTrue();
    db.sql("insert into suspensions values (1, now(), now() + interval '1 day')").update();
    db.sql("delete from letters").update();

    send("amina@example.org", to, "Subject: x\n\n", "I go on writing.", "UTF-8");
    assertThat(fates()).contains("REFUSED SUSPENDED");
    assertThat(mail("amina@example.org")).contains("لا تشارك الآن", "I go on writing.");
    var amina = people.visitor("ar");
    amina.opens(link.group());
    amina.sends(link.group(), "mine", "yes");
    assertThat(fates()).containsOnly("REFUSED SUSPENDED");
    assertThat(count("posts")).isEqualTo(posts);

    // nor is she written to of what only members see
    db.sql("delete from letters").update();
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "While she is away.");
    assertThat(count("letters where address = 'amina@example.org'")).isZero();

    // what she no longer wants she may end at any time
    send("amina@example.org", to, "Subject: x\n\n", "unsubscribe", "UTF-8");
    assertThat(fates()).contains("FOLLOWED STOP");
    db.sql("delete from suspensions").update();
    send("amina@example.org", to, "Subject: x\n\n", "Back again.", "UTF-8");
    assertThat(fates()).contains("TAKEN REPLIED");
  }

  @Test
  void noMailStopsTheOthers() throws Exception {
    joins(People.AMINA, 1);
    var to = addresses.of('d', People.AMINA, 1).orElseThrow().text();
    var deep = new StringBuilder();
    for (var depth = 0; depth < 3_000; depth++) {
      deep.append(
          "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(depth, depth + 1));
    }
    send(
        "amina@example.org",
        to,
        "Subject: deep\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n",
        deep.toString(),
        "UTF-8");
    send(
        "amina@example.org",
        to,
        "Subject: wide\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n",
        "--b\n\nx\n".repeat(20_000) + "--b--\n",
        "UTF-8");
    assertThat(fates()).containsExactly("UNREADABLE ", "UNREADABLE ");

    // at this one the program has ended each time, so that nobody could put it back
    db.sql(
            """
            insert into arrivals (address, came_at, way, sender, sent_to, bytes, raw, checksum, due_at, taken_until, tries)
            values ('ended', now(), 'SMTP', 'amina@example.org', :to, 1, 'x', 'x', now(), now() - interval '1 minute', 6)
            """)
        .param("to", to)
        .update();
    assertThat(fates()).containsOnly("UNREADABLE ");
    send("amina@example.org", to, "Subject: x\n\n", "And this one stands there.", "UTF-8");
    assertThat(fates()).contains("TAKEN REPLIED");
    assertThat(count("arrivals where fate = 'TAKEN' and tries = 1")).isOne();
  }

  @Test
  void whoseAddressIsMisusedIsNotSentTheWordsOfWhoMisusesIt() throws Exception {
    joins(People.AMINA, 1);
    var general = addresses.general().orElseThrow().text();
    db.sql("delete from letters").update();
    send("amina@example.org", general, "Subject: x\n\n", "Pay here, please.", "UTF-8");
    send("amina@example.org", general, "Subject: x\n\n", "Pay there, please.", "UTF-8");
    send("amina@example.org", general, "Subject: x\n\n", "help", "UTF-8");
    assertThat(fates()).containsExactly("REFUSED HELP", "REFUSED HELP", "FOLLOWED HELP");
    assertThat(count("letters where address = 'amina@example.org'")).isOne();
    assertThat(mail("amina@example.org")).doesNotContain("Pay");

    // what is misused does not use up what she may write, and she is asked a few times only
    for (var number = 0; number < 60; number++) {
      send("amina@example.org", general, "Subject: x\n\n", "Once more " + number, "UTF-8");
    }
    assertThat(fates()).contains("REFUSED TOO_MUCH");
    var to = addresses.of('d', People.AMINA, 1).orElseThrow().text();
    for (var number = 0; number < 6; number++) {
      send("mallory@example.net", to, "Subject: x\n\n", "Is it hers? " + number, "UTF-8");
    }
    fates();
    assertThat(count("arrivals where fate = 'HELD'")).isEqualTo(5);
    assertThat(count("held_mails where words like 'Is it hers?%'")).isEqualTo(5);
    assertThat(count("arrivals where raw is not null")).isZero();
    send("amina@example.org", to, "Subject: x\n\n", "It is me.", "UTF-8");
    assertThat(fates()).contains("TAKEN REPLIED");
  }

  @Test
  void aWelcomeIsAnsweredByMailAndNoAdministratorReadsIt() throws Exception {
    var kofi = people.kofi();
    kofi.opens("/desk/welcome/thandi00000000a7");
    kofi.sends("/desk/welcome/thandi00000000a7", "body", "Dear Thandi, welcome.");
    var to = replyAddress("thandi@example.org");
    send(
        "Thandi@Example.org", to, "Subject: Re: hello\n\n", "Thank you, Kofi. I am glad.", "UTF-8");
    assertThat(fates()).containsExactly("TAKEN WRITTEN");
    var conversation = db.sql("select path from arrivals").query(String.class).single();
    assertThat(people.kofi().opens(conversation).text()).contains("Thank you, Kofi. I am glad.");

    var noor = people.noor();
    var list = noor.opens("/administration/mail");
    assertThat(list.text())
        .containsIgnoringCase("thandi@example.org")
        .doesNotContain("I am glad", "hello");
    var one = list.page().select("main td a").attr("href");
    assertThat(noor.opens(one).text())
        .contains("Is where it was meant for")
        .doesNotContain("I am glad");
  }

  @Test
  void machinesAreNotAnsweredAndStrangersNeverPost() throws Exception {
    joins(People.AMINA, 1);
    var to = addresses.of('d', People.AMINA, 1).orElseThrow().text();
    var general = addresses.general().orElseThrow().text();
    db.sql("delete from letters").update();
    send(
        "amina@example.org",
        to,
        "Subject: Out of office\nAuto-Submitted: auto-replied\n\n",
        "I am away.",
        "UTF-8");
    send("amina@example.org", to, "Subject: list\nPrecedence: bulk\n\n", "Bulk.", "UTF-8");
    send("", to, "Subject: null sender\n\n", "Null.", "UTF-8");
    send("amina@example.org", to, "Subject: win\nX-Spam-Flag: YES\n\n", "Buy.", "UTF-8");
    assertThat(fates()).containsOnly("AUTOMATIC ", "SPAM ");
    assertThat(count("letters")).isZero();

    // who has no account is told so once, in the language they write in
    send(
        "nobody@example.net",
        general,
        "Subject: hola\n\n",
        "Hola, ¿cómo puedo participar en la red? Me gustaría saber más.",
        "UTF-8");
    send(
        "nobody@example.net",
        general,
        "Subject: hola 2\n\n",
        "Hola otra vez, ¿hay alguien ahí para responderme?",
        "UTF-8");
    fates();
    assertThat(count("letters where address = 'nobody@example.net' and language = 'es'")).isOne();

    // words that are all quoted are nothing new
    db.sql("delete from letters").update();
    send("amina@example.org", to, "Subject: empty\n\n", "> only what you wrote\n", "UTF-8");
    assertThat(fates()).contains("REFUSED NOTHING_WRITTEN");
    assertThat(mail("amina@example.org")).contains("اكتب فوق النص المقتبس");

    // an address that is not ours is refused at the door
    assertThatThrownBy(
            () -> send("amina@example.org", "amina@other.example", "Subject: x\n\n", "x", "UTF-8"))
        .isInstanceOf(SendFailedException.class);
  }

  @Test
  void whenLettersComeBackMailsStopAndTheMemberHasAWayBack() throws Exception {
    follow(People.AMINA, 1);
    joins(People.AMINA, 1);
    var joseph = people.joseph();
    for (var round = 0; round < 2; round++) {
      joseph.opens(QUESTION);
      joseph.sends(QUESTION + "/posts", "text", "Round " + round);
      var letter =
          db.sql("select max(id) from letters where address = 'amina@example.org'")
              .query(Long.class)
              .single();
      send(
          "",
          addresses.of('b', People.AMINA, letter).orElseThrow().text(),
          "Subject: Undelivered\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n",
          "--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; amina@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: round "
              + round
              + "\n\n--b--\n",
          "UTF-8");
      fates();
    }
    assertThat(fates()).containsOnly("SENT_BACK 5.1.1");
    db.sql("delete from letters").update();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "Nobody hears this by mail.");
    assertThat(count("letters where address = 'amina@example.org'")).isZero();

    var amina = people.amina();
    assertThat(amina.opens("/settings").page().select("a[href='/settings/delivery']")).isNotEmpty();
    assertThat(amina.opens("/settings/delivery?lang=en").text())
        .contains("came back several times");
    amina.sends("/settings/delivery");
    assertThat(amina.opens("/settings/delivery?lang=en").text()).contains("reach your address");
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "Heard again.");
    assertThat(count("letters where address = 'amina@example.org'")).isOne();
  }

  @Test
  void mailIsFetchedOutOfAMailboxOnceItIsKeptHere() throws Exception {
    var elsewhere =
        new com.icegreen.greenmail.util.GreenMail(
            com.icegreen.greenmail.util.ServerSetupTest.IMAP.dynamicPort());
    elsewhere.start();
    try {
      joins(People.AMINA, 1);
      var to = addresses.of('d', People.AMINA, 1).orElseThrow().text();
      var mailbox = elsewhere.setUser("reply@in.mhpss.example", "reply", "secret");
      mailbox.deliver(
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(
                  ("Return-Path: <amina@example.org>\r\nFrom: Amina <amina@example.org>\r\nTo: "
                          + to
                          + "\r\nSubject: x\r\n\r\nFetched from far away.\r\n")
                      .getBytes(StandardCharsets.UTF_8))));
      var fetching =
          new Mailbox(
              arrivals,
              addresses,
              new Mailbox.Where(
                  "127.0.0.1", elsewhere.getImap().getPort(), false, "reply", "secret", "INBOX"));
      fetching.empty();
      assertThat(fates()).containsExactly("TAKEN REPLIED");
      assertThat(people.visitor().opens(QUESTION).text()).contains("Fetched from far away.");
      fetching.empty();
      assertThat(fates()).as("nothing is left there").hasSize(1);
    } finally {
      elsewhere.stop();
    }
  }

  /** How many mails a second come in, are made certain and stand in their discussion. */
  @Tag("long")
  @Test
  void aHundredMembersAnswerAtOnce() throws Exception {
    var mails = 600;
    db.sql(
            "insert into memberships (group_id, member_id, since) select 1, id, now() from members on conflict do nothing")
        .update();
    var writers =
        db.sql("select id, email from member_mail order by id")
            .query((row, number) -> java.util.Map.entry(row.getLong(1), row.getString(2)))
            .list();
    var before = count("posts");
    var began = System.nanoTime();
    try (var senders = java.util.concurrent.Executors.newFixedThreadPool(4)) {
      for (var number = 0; number < mails; number++) {
        var mail = number;
        var writer = writers.get(number % writers.size());
        senders.submit(
            () -> {
              send(
                  writer.getValue(),
                  addresses.of('d', writer.getKey(), 1).orElseThrow().text(),
                  "Subject: Re: " + mail + "\n\n",
                  "Answer "
                      + mail
                      + ".\n\nOn Mon, Nov 23, 2026 at 10:15 AM Kofi <kofi@example.org> wrote:\n> "
                      + "old words ".repeat(200),
                  "UTF-8");
              return null;
            });
      }
    }
    var received = System.nanoTime();
    var fates = fates();
    var sorted = System.nanoTime();
    System.out.printf(
        "inbound: %d mails kept in %.1f s (%.0f a second), sorted in %.1f s (%.0f a second): %d posts, %s%n",
        mails,
        (received - began) / 1e9,
        mails * 1e9 / (received - began),
        (sorted - began) / 1e9,
        mails * 1e9 / (sorted - began),
        count("posts") - before,
        fates.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    one -> one, java.util.stream.Collectors.counting())));
    assertThat(fates).hasSize(mails);
  }

  @Test
  void whatOurOwnServerFoundIsBelievedAndNobodyElsesWord() {
    var trust = new Trust("mx.mhpss.example");
    assertThat(
            trust.isFrom(
                "a@example.org",
                List.of("mx.mhpss.example; dkim=pass; dmarc=pass header.from=example.org")))
        .isTrue();
    assertThat(
            trust.isFrom(
                "a@example.org",
                List.of("mx.mhpss.example; dmarc=fail", "mx.mhpss.example; dmarc=pass")))
        .as("the topmost counts")
        .isFalse();
    assertThat(trust.isFrom("a@example.org", List.of("mx.evil.example; dmarc=pass"))).isFalse();
    assertThat(
            trust.isFrom(
                "a@example.org", List.of("mx.mhpss.example; dmarc=pass header.from=evil.example")))
        .isFalse();
    assertThat(trust.isFrom("a@example.org", List.of())).isFalse();
    assertThat(new Trust("").isFrom("a@example.org", List.of())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true  | mx.mhpss.example; dmarc=pass header.from=victim.org
          true  | mx.mhpss.example 1; spf=none; DMARC = pass (p=reject; "x") Header.From=Victim.org; dkim=fail
          true  | mx.mhpss.example; dmarc=pass (a (nested \\) comment) b) header.from=victim.org
          true  | mx.mhpss.example; dmarc/1=pass reason="all; well" policy.dmarc=none header.from=victim.org
          true  | mx.mhpss.example; dmarc=pass header.from=victim.org; spf=fail smtp.mailfrom=other.example
          false | mx.mhpss.example; spf=pass smtp.mailfrom="a dmarc=pass b"@evil
          false | mx.mhpss.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=victim.org; b"@evil
          false | mx.mhpss.example; spf=pass smtp.mailfrom="a\\"; dmarc=pass header.from=victim.org; b"@evil
          false | mx.mhpss.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=victim.org
          false | mx.mhpss.example; spf=pass (a; dmarc=pass header.from=victim.org; b)
          false | mx.mhpss.example; spf=pass smtp.mailfrom=a dmarc=pass header.from=victim.org
          false | mx.mhpss.example; dmarc=fail header.from=victim.org
          false | mx.mhpss.example; dmarc=fail header.from=victim.org; dmarc=pass header.from=victim.org
          false | mx.mhpss.example; dmarc=fail reason=dmarc=pass header.from=victim.org
          false | mx.mhpss.example; dmarc=pass
          false | mx.mhpss.example; dmarc=pass header.from=evil.example; spf=pass header.from=victim.org
          false | mx.mhpss.example; dmarc=pass header.from=evil.example header.from=victim.org
          false | mx.mhpss.example; dmarc=pass x-header.from=victim.org
          false | mx.mhpss.example; dmarc=passed header.from=victim.org
          false | mx.mhpss.example; dmarc=pass header.from=sub.victim.org
          false | mx.mhpss.example; dmarc=pass header.from=tim.org
          false | mx.evil.example (mx.mhpss.example); dmarc=pass header.from=victim.org
          false | mx.mhpss.example.evil.example; dmarc=pass header.from=victim.org
          """)
  void onlyTheFindingAboutDmarcCounts(boolean isBelieved, String results) {
    assertThat(new Trust("mx.mhpss.example").isFrom("a@victim.org", List.of(results)))
        .as(results)
        .isEqualTo(isBelieved);
  }

  private void send(String from, String to, String headers, String body, String charset)
      throws Exception {
    var settings = new Properties();
    settings.setProperty("mail.smtp.host", "127.0.0.1");
    settings.setProperty("mail.smtp.port", Integer.toString(receiver.port()));
    settings.setProperty("mail.smtp.from", from.isEmpty() ? "<>" : from);
    settings.setProperty("mail.smtp.allow8bitmime", "true");
    var session = Session.getInstance(settings);
    var head =
        "From: " + (from.isEmpty() ? "MAILER-DAEMON@mx.example.org" : from) + "\nTo: " + to + "\n";
    var raw = new java.io.ByteArrayOutputStream();
    raw.write(
        (head + headers.strip() + "\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    raw.write(body.replace("\n", "\r\n").getBytes(charset));
    var message = new MimeMessage(session, new ByteArrayInputStream(raw.toByteArray()));
    assertThat(message.getRecipients(RecipientType.TO)).hasSize(1);
    try (var transport = session.getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(message, new InternetAddress[] {new InternetAddress(to)});
    }
  }

  /** What became of all mails, once it is certain. */
  private List<String> fates() throws InterruptedException {
    var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (count("arrivals where fate is null") > 0) {
      assertThat(System.nanoTime()).as("sorted in time").isLessThan(deadline);
      Thread.sleep(10);
    }
    return db.sql("select fate || ' ' || coalesce(why, '') from arrivals order by id")
        .query(String.class)
        .list();
  }

  private String replyAddress(String reader) {
    return db.sql(
            "select headers ->> 'Reply-To' from letters where address = :reader order by id desc limit 1")
        .param("reader", reader)
        .query(String.class)
        .single();
  }

  private String mail(String to) {
    return db.sql("select plain from letters where address = :to order by id desc limit 1")
        .param("to", to)
        .query(String.class)
        .single();
  }

  private long count(String what) {
    return db.sql("select count(*) from " + what).query(Long.class).single();
  }

  private void follow(long member, long discussion) {
    db.sql("delete from follows where discussion_id = :discussion")
        .param("discussion", discussion)
        .update();
    db.sql(
            "insert into follows (discussion_id, member_id, since) values (:discussion, :member, now())")
        .param("discussion", discussion)
        .param("member", member)
        .update();
  }

  private void joins(long member, long group) {
    db.sql(
            "insert into memberships (group_id, member_id, since) values (:group, :member, now()) on conflict do nothing")
        .param("group", group)
        .param("member", member)
        .update();
  }
}
