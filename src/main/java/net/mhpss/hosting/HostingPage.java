package net.mhpss.hosting;

import java.util.List;
import java.util.stream.Stream;
import net.mhpss.text.Markdown;
import net.mhpss.web.Reply.Page;

/** The hosting team as everybody may see it, and what the network says about hosting. */
record HostingPage(List<HostCard> hosts, long own, String title, String html) implements Page {
  /** Takes the title out of the text; what remains begins one level below it. */
  static HostingPage of(List<HostCard> hosts, long own, String markdown) {
    var lines = markdown.lines().toList();
    var titled = !lines.isEmpty() && lines.getFirst().startsWith("# ");
    var rest = titled ? lines.subList(1, lines.size()) : lines;
    var raised = rest.stream().map(line -> line.startsWith("## ") ? line.substring(1) : line);
    return new HostingPage(
        hosts,
        own,
        titled ? lines.getFirst().substring(2).strip() : "",
        Markdown.html(String.join("\n", raised.toList())));
  }

  /** The reader's own host first. */
  List<HostCard> inOrder() {
    var mine = hosts.stream().filter(card -> card.host().id() == own);
    var others = hosts.stream().filter(card -> card.host().id() != own);
    return Stream.concat(mine, others).toList();
  }

  /** Hosts are named, and people’s pages are kept out of search engines. */
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
