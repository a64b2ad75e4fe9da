package net.mhpss.mail;

/**
 * Carries letters out of the house, one after another. Belongs to one postman; closed when there is
 * nothing more to carry.
 */
interface Courier extends AutoCloseable {
  Delivery carry(TakenLetter letter);

  @Override
  void close();
}
