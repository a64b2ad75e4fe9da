package net.mhpss.groups.pictures;

import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.web.Reply.Page;

/** Where a host of a group chooses its picture, says who made it, or takes it away. */
record PicturePage(Group group, PictureForm form, Map<String, String> problems) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
