package net.mhpss.search;

import java.util.Optional;
import net.mhpss.web.Reply.Page;

/** How the index stands, and the way to have it made anew. */
record IndexPage(Optional<Index.State> state) implements Page {}
