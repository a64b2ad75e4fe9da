package net.mhpss.files;

/** Is told when the text of a file has been read, in the transaction that keeps it. */
public interface TextRead {
  /** The text of this file is there now, or it is certain that there is none. */
  void textRead(long file);
}
