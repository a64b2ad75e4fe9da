package net.mhpss.members;

import java.util.ArrayList;
import java.util.List;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rooms above add to lists, for members. */
@Component
public class ListSections {
  private final ObjectProvider<ListSection> sections;

  ListSections(ObjectProvider<ListSection> sections) {
    this.sections = sections;
  }

  /** What stands above a list in which these topics and countries were chosen; seldom anything. */
  public List<Part> of(List<String> topics, List<String> countries, Reader reader) {
    if (!(reader instanceof Reader.Member member)) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    if (topics.size() == 1) {
      add(parts, new ListAbout.Topic(topics.getFirst()), member);
    }
    if (countries.size() == 1) {
      add(parts, new ListAbout.Country(countries.getFirst()), member);
    }
    return parts;
  }

  private void add(List<Part> parts, ListAbout about, Reader.Member member) {
    sections.orderedStream().map(section -> section.of(about, member)).forEach(parts::add);
  }
}
