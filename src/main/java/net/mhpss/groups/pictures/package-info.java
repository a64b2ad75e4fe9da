/** The pictures of groups: drawn anew, small, and with the name of who made them. */
@NullMarked
package net.mhpss.groups.pictures;

import org.jspecify.annotations.NullMarked;
