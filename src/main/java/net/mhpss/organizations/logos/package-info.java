/** The logos of organizations: drawn anew, small, and with the name of who made them. */
@NullMarked
package net.mhpss.organizations.logos;

import org.jspecify.annotations.NullMarked;
