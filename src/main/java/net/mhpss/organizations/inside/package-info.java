/** What the parts of organizations share among themselves, and no other room uses. */
@NullMarked
package net.mhpss.organizations.inside;

import org.jspecify.annotations.NullMarked;
