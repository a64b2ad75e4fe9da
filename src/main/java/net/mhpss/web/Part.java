package net.mhpss.web;

/**
 * A piece of a page that another room contributes: a record with a template of the same name beside
 * it, which takes {@code part} and {@code here}. A page shows it with {@code ${here.show(part)}}.
 */
public interface Part {}
