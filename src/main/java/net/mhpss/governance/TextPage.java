package net.mhpss.governance;

import net.mhpss.web.Reply.Page;

/** A text of the network. */
record TextPage(NetworkText text, NetworkTexts.Written written) implements Page {}
