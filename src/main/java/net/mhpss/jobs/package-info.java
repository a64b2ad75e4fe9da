/** What is due when: clocks that survive a restart. Knows no word of the domain. */
@NullMarked
package net.mhpss.jobs;

import org.jspecify.annotations.NullMarked;
