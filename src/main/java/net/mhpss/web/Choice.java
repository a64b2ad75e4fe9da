package net.mhpss.web;

/**
 * Something that can be chosen in a form: what is stored, and how it is called in the reader's
 * language.
 */
public record Choice(String value, String label) {}
