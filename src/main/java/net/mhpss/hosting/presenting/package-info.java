/** How hosts present themselves: to members, and if they wish to everybody. */
@NullMarked
package net.mhpss.hosting.presenting;

import org.jspecify.annotations.NullMarked;
