/** Members who have gone quiet, for their hosts: here no more, or in no group. */
@NullMarked
package net.mhpss.groups.quiet;

import org.jspecify.annotations.NullMarked;
