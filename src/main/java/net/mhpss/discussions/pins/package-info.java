/** Discussions that the hosts of a group keep on top of its page. */
@NullMarked
package net.mhpss.discussions.pins;

import org.jspecify.annotations.NullMarked;
