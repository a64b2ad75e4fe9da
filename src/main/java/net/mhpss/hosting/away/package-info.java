/** When hosts are away, and who does their work meanwhile. */
@NullMarked
package net.mhpss.hosting.away;

import org.jspecify.annotations.NullMarked;
