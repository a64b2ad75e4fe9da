/** How the talk in a group is doing: for its hosts, and day by day for whoever reads about it. */
@NullMarked
package net.mhpss.discussions.health;

import org.jspecify.annotations.NullMarked;
