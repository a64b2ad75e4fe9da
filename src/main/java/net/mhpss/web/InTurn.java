package net.mhpss.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that is dear to answer, such as one that hashes a password: a few run at once, some
 * wait for a moment, the rest are told that it is busy. Who waits holds nothing that readers need.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InTurn {}
