package net.mhpss.library;

/** A member has shared a work. */
public record WorkShared(long member, long work) {}
