package net.mhpss.groups;

import java.util.List;
import net.mhpss.web.Part;

/** Whom the reader may invite, by the address of their page, and to which of their groups. */
record InviteOnProfile(String member, List<Hosted> groups) implements Part {
  /** A group that the reader hosts. */
  record Hosted(String address, String name) {}
}
