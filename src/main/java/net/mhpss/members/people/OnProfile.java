package net.mhpss.members.people;

import net.mhpss.web.Part;

/** The ways to keep somebody away, on their page. */
record OnProfile(String path, boolean blocked, boolean muted) implements Part {}
