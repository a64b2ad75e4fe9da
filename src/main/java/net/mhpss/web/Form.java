package net.mhpss.web;

/**
 * What somebody typed, as it was typed: a record whose components are named like the fields. Text
 * that is missing is empty, lists that are missing are empty, a box that is not ticked is false;
 * nothing is null but a missing upload.
 */
public interface Form {}
