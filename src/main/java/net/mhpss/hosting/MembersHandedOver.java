package net.mhpss.hosting;

import java.util.List;

/**
 * A host has left the team, and these members, who were theirs, have another one now. One event for
 * each host who takes members over, for there may be ten thousand of them. Published inside the
 * transaction.
 */
public record MembersHandedOver(long from, long to, List<Long> members) {}
