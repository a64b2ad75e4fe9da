/** What people write to the network, and who answers it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "inbound", "hosting"})
package net.mhpss.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
