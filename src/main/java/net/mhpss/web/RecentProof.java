package net.mhpss.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler for members that does, or opens the form for, what must not be done by whoever finds
 * a phone lying about. Only who has shown within a quarter of an hour who they are comes through;
 * everybody else is led to show it, and back. A page that holds such a form beside other things
 * puts it into {@code web/parts/proof.jte} instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RecentProof {}
