package net.mhpss.discussions;

import net.mhpss.web.Part;

/** The address at which the reader, and nobody else, starts discussions of this group by mail. */
record ByMail(String address) implements Part {}
