package net.mhpss.hosting;

import java.util.List;

/**
 * The hosting manager has given these members, who were one host's, to another. One event for each
 * host who is given some, for there may be ten thousand of them. Published inside the transaction.
 */
public record MembersReassigned(long from, long to, List<Long> members) {}
