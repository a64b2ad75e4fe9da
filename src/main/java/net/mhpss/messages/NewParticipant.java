package net.mhpss.messages;

import net.mhpss.web.Form;

/**
 * The form by which somebody is brought into a conversation of several.
 *
 * @param member the address of who was chosen
 * @param link the address of the page of somebody else
 */
record NewParticipant(String member, String link) implements Form {
  static final NewParticipant EMPTY = new NewParticipant("", "");
}
