/** A member's own host, how they ask for another, and what the hosting manager sees of that. */
@NullMarked
package net.mhpss.hosting.another;

import org.jspecify.annotations.NullMarked;
