package net.mhpss.messages;

import java.util.List;

/**
 * Somebody has taken back what they had written. Published inside the transaction.
 *
 * @param told who may have been told of it
 */
public record MessageTakenBack(long message, List<Long> told) {}
