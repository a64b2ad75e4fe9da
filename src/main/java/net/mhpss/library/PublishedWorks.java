package net.mhpss.library;

import java.util.List;
import net.mhpss.web.Part;

/** The works that an organization has published. */
record PublishedWorks(List<WorkCard> works) implements Part {}
