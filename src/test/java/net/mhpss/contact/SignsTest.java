package net.mhpss.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {
  @Test
  void whatPeopleWriteIsNotHeld() {
    for (var text :
        List.of(
            "How do I find people in my country?",
            "Our guide is at https://example.org/guide and https://example.org/guide-fr",
            "Nous cherchons des formateurs en Tunisie.",
            "Мы работаем с семьями и хотели бы присоединиться к сети.",
            "نود الانضمام إلى الشبكة مع زملائنا في اليمن.")) {
      for (var language : List.of("en", "ar")) {
        var signs = Signs.in(text, language);
        signs.add(Sign.TOO_QUICK); // even where a program filled in the form for them
        assertThat(Sign.areEnough(signs) && !signs.contains(Sign.OTHER_SCRIPT)).as(text).isFalse();
        assertThat(Sign.areEnough(Signs.in(text, language))).as(text).isFalse();
      }
    }
  }

  @Test
  void whatAdvertisesIs() {
    assertThat(Sign.areEnough(Signs.in("SEO services: first page of Google!", "en"))).isTrue();
    assertThat(Sign.areEnough(Signs.in("http://a.example ".repeat(6), "en"))).isTrue();
    assertThat(
            Signs.in(
                "http://a.example http://b.example www.c.example Casino in your country", "en"))
        .containsExactlyInAnyOrder(Sign.LINKS, Sign.PHRASE);
  }

  @Test
  void nearlyTheSameTextIsKnownByWhatItShares() {
    var text =
        "We should like to present our network of clinics to you and ask whether your members"
            + " could take part in a survey about supervision this autumn in our region.";
    var again = text.replace("this autumn", "next spring");
    var other =
        "A colleague told me about the library and I have been looking for a manual on training"
            + " volunteers which we could translate into Tigrinya for our teams there.";
    assertThat(shared(text, again)).isGreaterThanOrEqualTo(4);
    assertThat(shared(text, text + " Thank you.")).isGreaterThanOrEqualTo(Likeness.NEAR);
    assertThat(shared(text, other)).isZero();
    assertThat(shared("Hello there", "hello, there!")).isEqualTo(1);
    assertThat(shared("message 1", "message 2")).isZero();
  }

  private static int shared(String one, String two) {
    var traits = new java.util.HashSet<>(List.of(Likeness.of(one)));
    traits.retainAll(List.of(Likeness.of(two)));
    return traits.size();
  }
}
