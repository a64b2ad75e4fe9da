package net.mhpss.messages;

import java.util.List;
import net.mhpss.web.Form;

/**
 * The form by which people are brought into a conversation of several.
 *
 * @param members the addresses of those who were chosen
 */
record NewParticipant(List<String> members) implements Form {
  static final NewParticipant EMPTY = new NewParticipant(List.of());
}
