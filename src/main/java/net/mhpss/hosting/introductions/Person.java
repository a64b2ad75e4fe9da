package net.mhpss.hosting.introductions;

import net.mhpss.members.MemberCard;

/** Somebody as every member may see them, and in which language they read. */
record Person(MemberCard card, String headline, String language) {
  long id() {
    return card.id();
  }

  String address() {
    return card.address();
  }

  String name() {
    return card.name();
  }

  /** No more than a visitor sees. */
  Person asToVisitors() {
    return new Person(card.asToVisitors(), "", language);
  }
}
