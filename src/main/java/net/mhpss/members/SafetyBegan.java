package net.mhpss.members;

/**
 * A member has gone into safety mode, or is on the way out: what a room shows of them beside their
 * card is to be out of sight. Published inside the transaction.
 */
public record SafetyBegan(long member) {}
