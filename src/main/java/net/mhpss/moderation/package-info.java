/**
 * Care for the talk: what members tell of, what waits to be shown, what is decided of it, and
 * appeals.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "messages", "hosting"})
package net.mhpss.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
