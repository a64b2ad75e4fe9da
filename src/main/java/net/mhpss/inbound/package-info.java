/**
 * Mail that comes in: kept before it is acknowledged, made certain whose it is, cut down to what is
 * new in it, and handed to the room that it is for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"members"})
package net.mhpss.inbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
