/**
 * A community of invented people, for looking around: brought by the program argument {@code
 * --demo}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "hosting", "groups", "discussions", "library"})
package net.mhpss.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
