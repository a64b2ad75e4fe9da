/** What members tell of themselves: written in small pieces, shown to whom they choose. */
@NullMarked
package net.mhpss.members.profiles;

import org.jspecify.annotations.NullMarked;
