/**
 * Organizations and networks of the field: who publishes, funds and works, and who is behind a
 * work.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "hosting"})
package net.mhpss.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
