/** How the hosting team does: for who oversees it. */
@NullMarked
package net.mhpss.hosting.team;

import org.jspecify.annotations.NullMarked;
