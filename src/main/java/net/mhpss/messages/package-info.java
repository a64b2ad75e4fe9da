/** Private conversations: whoever takes part reads and writes, and nobody else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"members", "inbound"})
package net.mhpss.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
