/** When members were last here: what is new for them, and who is about, hang on it. */
@NullMarked
@ApplicationModule(allowedDependencies = "members")
package net.mhpss.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
