package net.mhpss.following;

import net.mhpss.web.Part;

/**
 * The button by which a reader begins to follow what has this path, or ends it.
 *
 * @param beside whether it stands beside the text, among what can be done
 */
record FollowButton(String path, boolean followed, boolean beside) implements Part {}
