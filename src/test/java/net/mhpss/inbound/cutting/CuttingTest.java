package net.mhpss.inbound.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.mhpss.inbound.cutting.Fixtures.Fixture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CuttingTest {
  /** Of a hundred mails whose sources say what should remain. */
  private static final int FLOOR = 86;

  private static String cut(Fixture fixture) {
    return fixture.format().equals("html")
        ? NewWords.in(FromHtml.text(fixture.text()))
        : NewWords.in(fixture.text());
  }

  @Test
  void whatIsNewIsCutOutOfMailsOfManyProgramsAndLanguages() {
    var all =
        Fixtures.all().stream()
            .filter(Fixtures::isChecked)
            .filter(one -> !one.format().equals("eml"))
            .toList();
    var right =
        all.stream().collect(Collectors.partitioningBy(one -> Fixtures.isRight(one, cut(one))));
    print("source", all, right.get(true), Fixture::source);
    print("language", all, right.get(true), one -> one.language().isEmpty() ? "?" : one.language());
    print("program", all, right.get(true), one -> one.client().isEmpty() ? "?" : one.client());
    var share = 100 * right.get(true).size() / all.size();
    System.out.println(
        "cut right: " + right.get(true).size() + " of " + all.size() + " (" + share + " %)");
    assertThat(share)
        .as("not right: %s", right.get(false).stream().map(Fixture::file).toList())
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static void print(
      String by,
      java.util.List<Fixture> all,
      java.util.List<Fixture> right,
      Function<Fixture, String> what) {
    var of =
        new TreeMap<>(all.stream().collect(Collectors.groupingBy(what, Collectors.counting())));
    var good = right.stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    var said = new ArrayList<String>();
    of.forEach((name, many) -> said.add(name + " " + good.getOrDefault(name, 0L) + "/" + many));
    System.out.println("by " + by + ": " + String.join(", ", said));
  }

  @Test
  void repliesInTheLanguagesForWhichThereAreNoFixtures() {
    for (var introduction :
        new String[] {
          "في الإثنين، 23 نوفمبر 2026 في 10:15 ص كتب كوفي <kofi@example.org>:",
          "في ٢٣/١١/٢٠٢٦، الساعة ٩:٠٠ ص، كتبت نور:",
          "23 Kasım 2026 Pzt 10:15 tarihinde Kofi <kofi@example.org> şunu yazdı:",
          "در تاریخ دوشنبه ۲۳ نوامبر ۲۰۲۶ کوفی نوشت <kofi@example.org> نوشته:",
          "Mnamo Jumatatu, 23 Nov 2026 saa 4:15, Kofi <kofi@example.org> aliandika:",
          "El lun, 23 nov 2026 a las 10:15, Kofi (<kofi@example.org>) escribió:",
          "Em seg., 23 de nov. de 2026 às 10:15, Kofi <kofi@example.org> escreveu:",
          "Le lun. 23 nov. 2026 à 10:15, Kofi <kofi@example.org> a écrit :"
        }) {
      assertThat(NewWords.in("كلماتي\n\n" + introduction + "\n\n> قديم\n> أقدم\n"))
          .as(introduction)
          .isEqualTo("كلماتي");
      assertThat(NewWords.in("Mine.\n" + introduction + "\nOld words without a mark\n"))
          .as(introduction)
          .isEqualTo("Mine.");
    }
    assertThat(
            NewWords.in(
                "شكراً جزيلاً\n\nمن: كوفي <kofi@example.org>\nتاريخ الإرسال: 23/11/2026\nإلى: أمينة\nالموضوع: مرحبا\n\nقديم"))
        .isEqualTo("شكراً جزيلاً");
    assertThat(
            NewWords.in(
                "Gracias.\n\nEnviado desde mi iPhone\n\nEl 23/11/2026 Kofi escribió:\n> viejo"))
        .isEqualTo("Gracias.");
    assertThat(NewWords.in("شكراً\n\nتم الإرسال من هاتف Samsung Galaxy")).isEqualTo("شكراً");
  }

  @Test
  void whatPeopleSayStaysAndHowToReachThemGoes() {
    assertThat(NewWords.in("See you.\n\nKind regards,\nAmina"))
        .isEqualTo("See you.\n\nKind regards,\nAmina");
    assertThat(
            NewWords.in(
                "See you.\n\nKind regards,\nAmina Haddad\nTel. +961 3 123 456\namina@example.org"))
        .isEqualTo("See you.");
    assertThat(
            NewWords.in(
                "Yes.\n\nThis e-mail is confidential and intended only for the addressee. If you received it in error, delete it."))
        .isEqualTo("Yes.");
    assertThat(NewWords.in("On Monday we wrote 3 letters.\nFrom: where I stand\nthat is fine."))
        .contains("where I stand");
    assertThat(NewWords.in("> Shall we meet?\nYes.\n> On Friday?\nNo, on Monday."))
        .isEqualTo("> Shall we meet?\nYes.\n> On Friday?\nNo, on Monday.");
  }

  @Test
  void noMailHoldsUsUp() {
    for (var file : new String[] {"github/pathological.txt", "github/email_long_quote.txt"}) {
      var text = Fixtures.read(file);
      Assertions.assertTimeout(Duration.ofSeconds(3), () -> NewWords.in(text), file);
    }
    for (var hostile :
        new String[] {"On ", "> ", "From: ", "-", "a wrote ", "<div>", "1 2026 <", "http://"}) {
      var text = hostile.repeat(200_000);
      Assertions.assertTimeout(Duration.ofSeconds(3), () -> NewWords.in(text), hostile);
      Assertions.assertTimeout(
          Duration.ofSeconds(3), () -> NewWords.in(text.replace(" ", " \n")), hostile);
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> FromHtml.text("<div>".repeat(50_000) + "x"));
  }
}
