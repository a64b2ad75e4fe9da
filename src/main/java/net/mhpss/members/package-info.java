/** The people of the network: accounts, signing in, profiles, the directory, leaving. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package net.mhpss.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
