/** Organizations that members propose, until a host has confirmed them. */
@NullMarked
package net.mhpss.organizations.proposals;

import org.jspecify.annotations.NullMarked;
