/** Looking after what is said in discussions: what is reported, and what is taken out of sight. */
@NullMarked
package net.mhpss.discussions.care;

import org.jspecify.annotations.NullMarked;
