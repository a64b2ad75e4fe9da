/**
 * Signing in through another house that speaks OpenID Connect, where the operator has named one.
 */
@NullMarked
package net.mhpss.members.openid;

import org.jspecify.annotations.NullMarked;
