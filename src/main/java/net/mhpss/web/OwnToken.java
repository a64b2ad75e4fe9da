package net.mhpss.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler whose address carries a token of its own and is called by programs that have no page
 * of ours, such as the one-click unsubscribe of RFC 8058: its path begins with {@code /u/}. It
 * needs neither form token nor key; nor does the way out on every page, which has to work whatever
 * is left of a form.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnToken {}
