/** How the network is run: who holds which office, what becomes of mail, what staff have done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "hosting"})
package net.mhpss.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
