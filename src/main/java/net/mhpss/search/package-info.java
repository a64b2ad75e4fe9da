/**
 * One box over everything that a reader may see. Keeps an index that is a projection of the
 * database and can be made anew.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "groups", "library", "discussions"})
package net.mhpss.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
