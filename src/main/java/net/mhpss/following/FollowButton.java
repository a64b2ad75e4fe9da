package net.mhpss.following;

import net.mhpss.web.Part;

/** The button by which a reader begins to follow what has this path, or ends it. */
record FollowButton(String path, boolean followed) implements Part {}
