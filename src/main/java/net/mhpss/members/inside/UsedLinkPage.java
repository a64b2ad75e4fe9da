package net.mhpss.members.inside;

import net.mhpss.web.Reply.Page;

/** The link was used already or is too old. */
public record UsedLinkPage() implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
