package net.mhpss.groups.mailed;

import java.util.List;
import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.web.Choice;
import net.mhpss.web.Languages;
import net.mhpss.web.Reply.Page;

/** Where the hosts of a group invite by mail, and see whom they have invited so. */
record MailInvitationsPage(
    Group group,
    List<MailInvitations.Sent> sent,
    NewMailInvitation form,
    Map<String, String> problems)
    implements Page {
  List<Choice> languages() {
    return Languages.ALL.stream()
        .map(language -> new Choice(language.getLanguage(), Languages.nameInItself(language)))
        .toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
