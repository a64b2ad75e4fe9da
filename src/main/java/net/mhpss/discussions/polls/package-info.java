/** What a discussion asks its readers to choose from. */
@NullMarked
package net.mhpss.discussions.polls;

import org.jspecify.annotations.NullMarked;
