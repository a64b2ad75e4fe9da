package net.mhpss.contact;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** What came in, for who answers it. */
record InboxPage(List<ContactMessage> messages, boolean more) implements Page {}
