package net.mhpss.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.NetworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class DirectionTest {
  private static final Locale ARABIC = Locale.of("ar");

  @Autowired Texts texts;
  @Autowired Writing writing;

  @Test
  void aNameThatRunsTheOtherWayLeavesTheSentenceAsItIs() {
    assertThat(texts.say(Locale.ENGLISH, "messages.to", Map.of("name", "يوسف ع.")))
        .isEqualTo("Write to \u2068يوسف ع.\u2069");
    assertThat(texts.say(ARABIC, "messages.to", Map.of("name", "Hana K.")))
        .contains("\u2068Hana K.\u2069");
  }

  @Test
  void whatRunsTheSameWayOrIsSetApartAlreadyStaysAsItIs() {
    assertThat(texts.say(Locale.ENGLISH, "messages.to", Map.of("name", "Hana K.")))
        .isEqualTo("Write to Hana K.");
    assertThat(texts.say(ARABIC, "messages.to", Map.of("name", "يوسف ع.")))
        .doesNotContain("\u2068");
    assertThat(texts.say(ARABIC, "messages.to", Map.of("name", "\u2068Hana\u2069")))
        .containsOnlyOnce("\u2068");
  }

  @Test
  void aListKeepsItsOrder() {
    assertThat(writing.list(Locale.ENGLISH, List.of("العربية", "French")))
        .isEqualTo("\u2068العربية\u2069 and French");
  }
}
