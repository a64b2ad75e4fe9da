package net.mhpss.library;

/** A host has looked over a work and found it in order. */
public record WorkChecked(long host, long work) {}
