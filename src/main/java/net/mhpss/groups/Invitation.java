package net.mhpss.groups;

import net.mhpss.web.Address;
import net.mhpss.web.Form;

/** The form by which a host invites somebody: the address of their page, whole or its last part. */
record Invitation(String member) implements Form {
  private static final String FOLDER = "/members/";

  Address address() {
    var typed = member.strip();
    var from = typed.lastIndexOf(FOLDER);
    return Address.of(
        (from < 0 ? typed : typed.substring(from + FOLDER.length())).replaceFirst("[/?#].*", ""));
  }
}
