/** How what is known of an organization is set right. */
@NullMarked
package net.mhpss.organizations.editing;

import org.jspecify.annotations.NullMarked;
