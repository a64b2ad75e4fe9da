package net.mhpss.messages;

import net.mhpss.web.Part;

/**
 * The way from a member's page to writing to them; while the reader blocks them, the way to end
 * that instead.
 */
record WriteButton(String address, boolean blocked) implements Part {}
