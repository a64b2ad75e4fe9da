package net.mhpss.groups;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rooms contribute to the pages of a group. */
@Component
public class GroupSections {
  private final ObjectProvider<GroupSection> sections;

  GroupSections(ObjectProvider<GroupSection> sections) {
    this.sections = sections;
  }

  /**
   * What stands at this place of the pages of a group. The caller knows that the reader may see.
   */
  public List<Part> of(Group group, Reader reader, GroupSection.Place place) {
    return sections.stream()
        .filter(section -> section.place() == place)
        .sorted(Comparator.comparingInt(GroupSection::order))
        .flatMap(section -> Stream.ofNullable(section.of(group, reader)))
        .toList();
  }
}
