package net.mhpss.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where and for whom a page is shown. Every template receives it beside what the page itself knows.
 */
public final class Here {
  private final Reader reader;
  private final boolean lowData;
  private final boolean proved;
  private final String quickExit;
  private final String path;
  private final String query;
  private final Texts texts;
  private final Writing writing;
  private final Assets assets;
  private final List<Badge.Shown> badges;
  private final List<String> banners;
  private final Supplier<String> formToken;
  private final Parts parts;
  private boolean personal;
  private boolean wrong;

  Here(
      Reader reader,
      boolean lowData,
      boolean proved,
      String quickExit,
      String path,
      String query,
      Texts texts,
      Writing writing,
      Assets assets,
      List<Badge.Shown> badges,
      List<String> banners,
      Supplier<String> formToken,
      Parts parts) {
    this.reader = reader;
    this.lowData = lowData;
    this.proved = proved;
    this.quickExit = quickExit;
    this.path = path;
    this.query = query;
    this.texts = texts;
    this.writing = writing;
    this.assets = assets;
    this.badges = badges;
    this.banners = banners;
    this.formToken = formToken;
    this.parts = parts;
  }

  /**
   * The same page as another reader would have it: for whoever tries how their own looks to others.
   */
  public Here through(Reader eyes) {
    personal = true;
    return new Here(
        eyes, lowData, proved, quickExit, path, query, texts, writing, assets, badges, banners,
        formToken, parts);
  }

  /** What shows a piece that another room contributes. */
  interface Parts {
    Content content(Part part, Here here);
  }

  /** A piece that another room contributes, ready to stand in a template. */
  public Content show(Part part) {
    return parts.content(part, this);
  }

  /** Who reads. */
  public Reader reader() {
    return reader;
  }

  /** The member who reads, or null. */
  public Reader.@Nullable Member member() {
    return reader instanceof Reader.Member member ? member : null;
  }

  /** Whether a role of the reader gives this right. */
  public boolean may(Right right) {
    return reader.may(right);
  }

  /** Whether the reader may, or would as soon as a second factor has been shown: for the menu. */
  public boolean wouldMay(Right right) {
    return reader instanceof Reader.Member member && member.wouldMay(right);
  }

  /** Whether the reader has shown lately who they are: see {@link RecentProof}. */
  public boolean proved() {
    return proved;
  }

  /** Where the reader leaves for at once, if they want a way out on every page; else null. */
  public @Nullable String quickExit() {
    return reader instanceof Reader.Member member && member.quickExit() ? quickExit : null;
  }

  /** The language of the page. */
  public Locale language() {
    return reader.language();
  }

  /** "ltr" or "rtl", by the language of the page. */
  public String direction() {
    return Languages.direction(language());
  }

  /** Whether the reader wants no pictures. */
  public boolean lowData() {
    return lowData;
  }

  /** The path of the page, without the query. */
  public String path() {
    return path;
  }

  /** The address of this page in another language. */
  public String in(Locale other) {
    return with("lang", other.getLanguage());
  }

  /** The address of this page with one part of its query set. */
  public String with(String name, String value) {
    var kept =
        java.util.Arrays.stream(query.split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
            .toList();
    var parts = new java.util.ArrayList<>(kept);
    parts.add(name + "=" + Query.encoded(value));
    return path + "?" + String.join("&", parts);
  }

  /** The address of this page as it was asked for, for the way back to it. */
  public String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** Whether the page lies in this part of the site, for the menu. */
  public boolean isIn(String part) {
    return path.equals(part) || path.startsWith(part + "/");
  }

  /** The address of one of our own files (style, script, picture), which may be kept forever. */
  public String asset(String name) {
    return assets.path(name);
  }

  /** What waits for the reader, for the head of the page. */
  public List<Badge.Shown> badges() {
    return badges;
  }

  /** The keys of what every page says under its head at present. */
  public List<String> banners() {
    return banners;
  }

  /** The text of this key in the reader's language. */
  public String say(String key) {
    return texts.say(language(), key);
  }

  /** The text of this key with its one named argument, as in {@code {count, plural, …}}. */
  public String say(String key, String name, Object value) {
    return texts.say(language(), key, Map.of(name, value));
  }

  /** The text of this key with two named arguments. */
  public String say(String key, String name, Object value, String name2, Object value2) {
    return texts.say(language(), key, Map.of(name, value, name2, value2));
  }

  /** The text of this key with any number of named arguments: name, value, name, value … */
  public String say(String key, Object... namesAndValues) {
    var arguments = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return texts.say(language(), key, arguments);
  }

  /** A whole number as it is written in the reader's language. */
  public String number(long number) {
    return writing.number(language(), number);
  }

  /** A size in bytes, in the unit that reads best. */
  public String size(long bytes) {
    return writing.size(language(), bytes);
  }

  /** The day of this moment in the reader's zone. */
  public String day(Instant moment) {
    return writing.day(language(), moment.atZone(zone()).toLocalDate());
  }

  /** A day, written out in the reader's language. */
  public String day(LocalDate day) {
    return writing.day(language(), day);
  }

  /** Day and time of this moment in the reader's zone. */
  public String time(Instant moment) {
    return writing.time(language(), moment.atZone(zone()));
  }

  /** How long ago or ahead this moment is, in the one unit that reads best. */
  public String ago(Instant moment) {
    return writing.ago(language(), moment);
  }

  /** Several things in one phrase: "Arabic, English and French". */
  public String list(List<String> things) {
    return writing.list(language(), things);
  }

  /** The zone in which times are shown. */
  public ZoneId zone() {
    return reader.zone();
  }

  /**
   * What protects a form: a token that only this reader's own pages know. A page that asks for one
   * is never cached.
   */
  public String formToken() {
    personal = true;
    return formToken.get();
  }

  /** A new key for one sending of a form: a replay of it gets the first answer. */
  public String once() {
    personal = true;
    return Address.random().id();
  }

  /**
   * Whether this is the first field of the page with something wrong: there the cursor is, so that
   * nobody has to look for it.
   */
  public boolean isFirst(@Nullable String problem) {
    var first = problem != null && !wrong;
    wrong |= problem != null;
    return first;
  }

  /** Whether the page holds something of this reader alone. */
  boolean isPersonal() {
    return personal || reader instanceof Reader.Member;
  }
}
