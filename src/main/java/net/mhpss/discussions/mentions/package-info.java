/** Whom a post speaks to by name. */
@NullMarked
package net.mhpss.discussions.mentions;

import org.jspecify.annotations.NullMarked;
