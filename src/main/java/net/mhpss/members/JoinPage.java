package net.mhpss.members;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a person joins, or reads that joining opens soon. */
record JoinPage(NewMember form, Map<String, String> problems, boolean open) implements Page {}
