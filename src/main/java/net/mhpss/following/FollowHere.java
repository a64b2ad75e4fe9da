package net.mhpss.following;

import net.mhpss.web.Part;

/** The button by which a reader begins or ends to follow the topic or country that a list is of. */
record FollowHere(String path, String name, boolean followed) implements Part {}
