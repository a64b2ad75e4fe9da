package net.mhpss.mail;

import java.util.Optional;

/**
 * A letter of the outbox and what it says.
 *
 * @param text only where letters lie in a folder for want of a mail server. Elsewhere a letter is
 *     between the network and its reader: it may hold a link that signs them in, or what somebody
 *     wrote to them alone
 */
public record OpenedLetter(SentLetter letter, Optional<String> text) {}
