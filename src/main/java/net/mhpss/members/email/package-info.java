/** How a member changes the address that letters go to and that they sign in with. */
@NullMarked
package net.mhpss.members.email;

import org.jspecify.annotations.NullMarked;
