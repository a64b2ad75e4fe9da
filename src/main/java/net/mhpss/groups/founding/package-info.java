/** The first groups of members, which a host of the network looks at before others see them. */
@NullMarked
package net.mhpss.groups.founding;

import org.jspecify.annotations.NullMarked;
