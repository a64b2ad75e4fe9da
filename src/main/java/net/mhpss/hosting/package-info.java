/**
 * The hosting team: every member has exactly one host, who welcomes them and helps them connect.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "messages"})
package net.mhpss.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
