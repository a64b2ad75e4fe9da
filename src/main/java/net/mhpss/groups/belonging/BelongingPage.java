package net.mhpss.groups.belonging;

import java.util.List;
import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a host says which organization a group belongs to.
 *
 * @param now which one it is now
 * @param own those whose page the host looks after
 * @param alike those that go by nearly the name that was typed
 */
record BelongingPage(
    Group group,
    Belongings.@Nullable Belonging now,
    List<OrganizationCard> own,
    NewBelonging form,
    Map<String, String> problems,
    List<OrganizationCard> alike)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
