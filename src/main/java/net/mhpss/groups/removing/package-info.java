/** Members whom the hosts of a group take out, ban and let back. */
@NullMarked
package net.mhpss.groups.removing;

import org.jspecify.annotations.NullMarked;
