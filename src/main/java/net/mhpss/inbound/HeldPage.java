package net.mhpss.inbound;

import net.mhpss.web.Reply.Page;

/**
 * Asks whether a mail is the reader's own.
 *
 * @param done the key of what was done; empty while it is asked
 */
record HeldPage(String token, Deciding.Held held, String done) implements Page {}
