package net.mhpss.contact;

import net.mhpss.web.Reply.Page;

/** One message that came in. */
record ContactMessagePage(ContactMessage message) implements Page {}
