/** What members sign in with beside a password: passkeys, an authenticator app, recovery codes. */
@NullMarked
package net.mhpss.members.keys;

import org.jspecify.annotations.NullMarked;
