/** The front page, composed from the other rooms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "hosting", "groups", "discussions", "library"})
package net.mhpss.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
