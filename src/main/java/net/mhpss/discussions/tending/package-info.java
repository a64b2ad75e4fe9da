/** What the hosts of a group do for its discussions: sum up, close, and open again. */
@NullMarked
package net.mhpss.discussions.tending;

import org.jspecify.annotations.NullMarked;
