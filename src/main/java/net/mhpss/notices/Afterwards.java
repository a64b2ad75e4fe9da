package net.mhpss.notices;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * On a method that hears of an event once it is kept, beside whoever caused it, and again after a
 * crash until it has been heard to the end. Like {@code @ApplicationModuleListener}, but it begins
 * its transactions itself: ten thousand people are told in many, and who waits for a turn must not
 * wait with a connection in hand.
 */
@Async
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Afterwards {}
