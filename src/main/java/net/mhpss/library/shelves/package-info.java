/** Works that the members of a group keep for it. */
@NullMarked
package net.mhpss.library.shelves;

import org.jspecify.annotations.NullMarked;
