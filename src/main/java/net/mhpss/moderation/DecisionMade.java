package net.mhpss.moderation;

/**
 * Something was decided about a member or what they wrote, or their appeal was answered. Published
 * inside the transaction.
 */
public record DecisionMade(long report, long member) {}
