/** What posts said before they were edited. */
@NullMarked
package net.mhpss.discussions.history;

import org.jspecify.annotations.NullMarked;
