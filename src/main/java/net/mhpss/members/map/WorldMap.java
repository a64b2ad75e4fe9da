package net.mhpss.members.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import net.mhpss.taxonomy.Countries;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.springframework.stereotype.Component;

/** The map as it is now, in each language. */
@Component
public class WorldMap {
  private static final int LANGUAGES_TWICE = 8;

  private final MembersByCountry members;
  private final Countries countries;
  private final Texts texts;
  private final Writing writing;
  private final Cache<Asked, Drawn> drawn =
      Caffeine.newBuilder().maximumSize(LANGUAGES_TWICE).build();

  WorldMap(MembersByCountry members, Countries countries, Texts texts, Writing writing) {
    this.members = members;
    this.countries = countries;
    this.texts = texts;
    this.writing = writing;
  }

  private record Asked(Map<String, Integer> figures, Locale language) {}

  /** The picture for light and for dark pages, and a sum over the letters of both. */
  record Drawn(String onLight, String onDark, String sum) {}

  /** The map and its key, to be shown on a page in this language. */
  public TheWorld shown(Locale language) {
    return shown(members.now(), language);
  }

  TheWorld shown(Map<String, Integer> figures, Locale language) {
    return new TheWorld("/members/map.svg?v=" + drawn(figures, language).sum(), figures.isEmpty());
  }

  Drawn drawn(Locale language) {
    return drawn(members.now(), language);
  }

  private Drawn drawn(Map<String, Integer> figures, Locale language) {
    return drawn.get(new Asked(figures, language), this::draw);
  }

  private Drawn draw(Asked asked) {
    var onLight = draw(asked, false);
    var onDark = draw(asked, true);
    return new Drawn(onLight, onDark, sum(onLight + onDark));
  }

  private String draw(Asked asked, boolean onDark) {
    var language = asked.language();
    return Picture.of(
        asked.figures(),
        onDark,
        language.getLanguage(),
        texts.say(language, "members.world-map"),
        texts.say(language, "members.map-alt"),
        country ->
            texts.say(
                language,
                "members.map-at-least",
                Map.of(
                    "country",
                    countries.name(country, language),
                    "members",
                    writing.number(language, asked.figures().getOrDefault(country, 0)))));
  }

  private static String sum(String svg) {
    var sum = new CRC32C();
    sum.update(svg.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
