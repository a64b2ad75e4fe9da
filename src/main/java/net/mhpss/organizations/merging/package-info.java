/** How two entries for one organization become one. */
@NullMarked
package net.mhpss.organizations.merging;

import org.jspecify.annotations.NullMarked;
