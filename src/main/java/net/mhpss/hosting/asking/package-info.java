/** Asking one's host: who else of the team may come in, and what a new host may read. */
@NullMarked
package net.mhpss.hosting.asking;

import org.jspecify.annotations.NullMarked;
