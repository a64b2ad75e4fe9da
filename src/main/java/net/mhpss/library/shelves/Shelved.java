package net.mhpss.library.shelves;

import net.mhpss.library.WorkCard;

/** A work on the shelf of a group, and whether its hosts keep it on top. */
record Shelved(WorkCard work, boolean pinned, boolean own) {}
