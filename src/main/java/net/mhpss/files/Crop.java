package net.mhpss.files;

/**
 * The square of a picture that is to be kept: its upper left corner and its side in pixels, as the
 * picture is looked at, the right way up. Whatever lies outside the picture is moved inside.
 */
public record Crop(int x, int y, int size) {
  /** The largest square in the middle. */
  public static final Crop MIDDLE = new Crop(0, 0, 0);

  /** Nothing cut off: the whole picture in the middle of a white square, as a logo wants it. */
  public static final Crop WHOLE = new Crop(0, 0, -1);

  boolean isWhole() {
    return size < 0;
  }

  /** This square in a picture of this width and height. */
  Crop in(int width, int height) {
    var largest = Math.min(width, height);
    if (size <= 0) {
      return new Crop((width - largest) / 2, (height - largest) / 2, largest);
    }
    var side = Math.clamp(size, Math.min(Drawing.SMALLEST, largest), largest);
    return new Crop(Math.clamp(x, 0, width - side), Math.clamp(y, 0, height - side), side);
  }
}
