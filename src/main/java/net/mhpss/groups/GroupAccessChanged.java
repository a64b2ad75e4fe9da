package net.mhpss.groups;

/** A group lets fewer people in, or know, than before. Published in the transaction. */
public record GroupAccessChanged(long group) {}
