package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.mhpss.hosting.presenting.PresentedHost;
import net.mhpss.text.Markdown;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/**
 * The hosting team as the reader may see it, and what the network says about hosting.
 *
 * @param hosts whom the filters left, from the one asked for on; one more than a page
 * @param languages of all of them, to choose from
 * @param regions of all of them, to choose from
 */
record HostingPage(
    List<PresentedHost> hosts,
    long own,
    String title,
    String html,
    List<Choice> languages,
    List<Choice> regions,
    Wanted wanted)
    implements Page {
  /** What fits beside the text within a small page. */
  static final int PAGE = 12;

  /** What the reader looks for; empty where it is all the same. */
  record Wanted(String language, String region, String behind) {
    boolean isNothing() {
      return language.isEmpty() && region.isEmpty();
    }

    private boolean fits(PresentedHost one) {
      var host = one.host();
      return (language.isEmpty() || host.languages().contains(language))
          && (region.isEmpty() || host.regions().isEmpty() || host.regions().contains(region));
    }

    private boolean isBehind(PresentedHost one) {
      return one.host().address().equals(behind);
    }
  }

  /** How codes are called in the reader's language. */
  interface Called {
    String language(String code);

    String region(String code);
  }

  /**
   * Takes the title out of the text; what remains begins one level below it. The reader's own host
   * comes first.
   */
  static HostingPage of(
      List<PresentedHost> all, long own, String markdown, Wanted wanted, Called called) {
    var lines = markdown.lines().toList();
    var titled = !lines.isEmpty() && lines.getFirst().startsWith("# ");
    var rest = titled ? lines.subList(1, lines.size()) : lines;
    var raised = rest.stream().map(line -> line.startsWith("## ") ? line.substring(1) : line);
    var mine = all.stream().filter(one -> one.host().id() == own);
    var others = all.stream().filter(one -> one.host().id() != own);
    var fitting = Stream.concat(mine, others).filter(wanted::fits).toList();
    return new HostingPage(
        fitting.stream().anyMatch(wanted::isBehind)
            ? fitting.stream().dropWhile(one -> !wanted.isBehind(one)).skip(1).toList()
            : fitting,
        own,
        titled ? lines.getFirst().substring(2).strip() : "",
        Markdown.html(String.join("\n", raised.toList())),
        choices(all.stream().flatMap(one -> one.host().languages().stream()), called::language),
        choices(all.stream().flatMap(one -> one.host().regions().stream()), called::region),
        wanted);
  }

  private static List<Choice> choices(
      Stream<String> codes, java.util.function.UnaryOperator<String> called) {
    var byName = new TreeMap<String, String>();
    codes.distinct().forEach(code -> byName.put(called.apply(code), code));
    return byName.entrySet().stream()
        .map((Map.Entry<String, String> one) -> new Choice(one.getValue(), one.getKey()))
        .toList();
  }

  List<PresentedHost> shown() {
    return hosts.subList(0, Math.min(PAGE, hosts.size()));
  }

  boolean hasMore() {
    return hosts.size() > PAGE;
  }

  /** A filter is worth its place only where there is something to choose. */
  boolean canBeNarrowed() {
    return languages.size() > 1 || regions.size() > 1;
  }

  static String nameInItself(String language) {
    return net.mhpss.web.Languages.nameInItself(Locale.forLanguageTag(language));
  }

  /** Hosts are named, and people’s pages are kept out of search engines. */
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
