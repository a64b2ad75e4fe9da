/** The desk: what waits for a host, the most urgent first, on a page and in the morning's mail. */
@NullMarked
package net.mhpss.hosting.desk;

import org.jspecify.annotations.NullMarked;
