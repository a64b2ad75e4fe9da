package net.mhpss.groups.mailed;

import java.time.Instant;
import net.mhpss.groups.Access;

/** An invitation as whoever opens its link finds it. What they may read of it, the page decides. */
record MailInvitation(
    String groupAddress,
    String name,
    String purpose,
    Access access,
    String emailKey,
    Instant expiresAt) {}
