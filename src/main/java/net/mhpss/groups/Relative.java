package net.mhpss.groups;

import net.mhpss.web.Address;

/** A group that another is a part of, or that is a part of it. */
public record Relative(String address, String name, Access access, int members) {
  /** Where it is; only the address of an open group carries words. */
  public String path() {
    return "/groups/" + (access == Access.OPEN ? Address.withWords(address, name) : address);
  }
}
