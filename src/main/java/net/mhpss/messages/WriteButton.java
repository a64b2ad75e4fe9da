package net.mhpss.messages;

import net.mhpss.web.Part;

/** The way from a member's page to writing to them. */
record WriteButton(String address) implements Part {}
