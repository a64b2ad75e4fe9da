package net.mhpss.library.shelves;

import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A few works of a group's shelf on its page. */
@Component
class ShelfOfGroup implements GroupSection {
  private static final int SHOWN = 4;

  private final Shelves shelves;

  ShelfOfGroup(Shelves shelves) {
    this.shelves = shelves;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public @Nullable Part of(Group group, Reader reader) {
    var few = shelves.of(group, new Address(""), SHOWN, reader);
    return few.isEmpty() ? null : new FewOnShelf(group, few);
  }
}
