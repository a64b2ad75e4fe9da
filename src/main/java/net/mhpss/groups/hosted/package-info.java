/** What the hosts of a group look after: what waits for them, how it goes, where it belongs. */
@NullMarked
package net.mhpss.groups.hosted;

import org.jspecify.annotations.NullMarked;
