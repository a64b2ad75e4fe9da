package net.mhpss.members.keys;

import net.mhpss.web.Reply.Page;

/**
 * How an authenticator app is set up: a picture to point a camera at, a link for who reads on the
 * phone itself, a text to type.
 */
record NewAppPage(NewApp form, String text, String link, boolean refused) implements Page {
  String groups() {
    return String.join(" ", text.split("(?<=\\G.{4})"));
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
