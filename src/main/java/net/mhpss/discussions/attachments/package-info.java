/** Files that come with posts. */
@NullMarked
package net.mhpss.discussions.attachments;

import org.jspecify.annotations.NullMarked;
