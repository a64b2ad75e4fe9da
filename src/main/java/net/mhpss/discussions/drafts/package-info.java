/** What members have begun to write and not sent yet. */
@NullMarked
package net.mhpss.discussions.drafts;

import org.jspecify.annotations.NullMarked;
