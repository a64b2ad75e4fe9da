/** How much each host takes on, for whom, and when they work. */
@NullMarked
package net.mhpss.hosting.settings;

import org.jspecify.annotations.NullMarked;
