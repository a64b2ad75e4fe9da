package net.mhpss.files;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.mhpss.files.Receiving.Reason;

/**
 * Draws a photo of somebody anew: the square that was chosen, the right way up, on white where one
 * could see through, the first picture of a film. Only so many of its points are read as are drawn,
 * so that a photo of fifty million points needs no more memory than a small one.
 */
final class Drawing {
  /** The fewest points on a side that still show a face. */
  static final int SMALLEST = 64;

  private static final int SMALL_SIDE = 96;
  private static final int LARGE_SIDE = 256;

  /** What a telephone takes; some kinds of JPEG are held whole while they are read. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final float BEST = 0.88f;
  private static final float WORST = 0.4f;
  private static final float STEP = 0.06f;

  private Drawing() {}

  /** Draws two squares and writes each behind its length. */
  static void draw(Format format, Path from, Crop crop, Path to) throws IOException, Refusal {
    var square = square(from, crop, format == Format.JPEG ? Pictures.turn(from) : 1);
    try (var out = new DataOutputStream(Files.newOutputStream(to))) {
      for (var jpeg :
          new byte[][] {
            jpeg(square, SMALL_SIDE, Portraits.SMALL), jpeg(square, LARGE_SIDE, Portraits.LARGE)
          }) {
        out.writeInt(jpeg.length);
        out.write(jpeg);
      }
    }
  }

  private static BufferedImage square(Path from, Crop crop, int turn) throws IOException, Refusal {
    ImageIO.setUseCache(false);
    try (var in = new FileImageInputStream(from.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Refusal(Reason.DAMAGED);
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return square(reader, crop, turn);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage square(ImageReader reader, Crop crop, int turn)
      throws IOException, Refusal {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((crop.isWhole() ? Math.max(width, height) : Math.min(width, height)) < SMALLEST) {
      throw new Refusal(Reason.TOO_FEW_PIXELS);
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new Refusal(Reason.TOO_MANY_PIXELS);
    }
    if (crop.isWhole()) {
      return upright(whole(reader, Math.max(width, height)), turn);
    }
    var chosen = turn > 4 ? crop.in(height, width) : crop.in(width, height);
    var side = chosen.size();
    var corner = lying(turn, chosen.x(), chosen.y(), side, width, height);
    var every = Math.max(1, side / (2 * LARGE_SIDE));
    var wanted = reader.getDefaultReadParam();
    wanted.setSourceRegion(new Rectangle(corner[0], corner[1], side, side));
    wanted.setSourceSubsampling(every, every, 0, 0);
    return upright(onWhite(reader.read(0, wanted)), turn);
  }

  private static BufferedImage whole(ImageReader reader, int longest) throws IOException {
    var every = Math.max(1, longest / (2 * LARGE_SIDE));
    var wanted = reader.getDefaultReadParam();
    wanted.setSourceSubsampling(every, every, 0, 0);
    var read = reader.read(0, wanted);
    var side = Math.max(read.getWidth(), read.getHeight());
    return onWhite(read, side, (side - read.getWidth()) / 2, (side - read.getHeight()) / 2);
  }

  /**
   * Where a square lies in a picture as it is written, that has this corner in the picture the
   * right way up: by the eight orientations of EXIF (CIPA DC-008, 4.6.5).
   */
  private static int[] lying(int turn, int x, int y, int side, int width, int height) {
    return switch (turn) {
      case 2 -> new int[] {width - x - side, y};
      case 3 -> new int[] {width - x - side, height - y - side};
      case 4 -> new int[] {x, height - y - side};
      case 5 -> new int[] {y, x};
      case 6 -> new int[] {y, height - x - side};
      case 7 -> new int[] {width - y - side, height - x - side};
      case 8 -> new int[] {width - y - side, x};
      default -> new int[] {x, y};
    };
  }

  private static BufferedImage onWhite(BufferedImage read) {
    return onWhite(read, Math.min(read.getWidth(), read.getHeight()), 0, 0);
  }

  private static BufferedImage onWhite(BufferedImage read, int side, int x, int y) {
    var white = blank(side);
    var pen = white.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.drawImage(read, x, y, null);
    pen.dispose();
    return white;
  }

  private static BufferedImage upright(BufferedImage lying, int turn) {
    if (turn < 2) {
      return lying;
    }
    int side = lying.getWidth();
    var upright = blank(side);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        var at = lying(turn, x, y, 1, side, side);
        upright.setRGB(x, y, lying.getRGB(at[0], at[1]));
      }
    }
    return upright;
  }

  /** As good as it can be within so many bytes; smaller when even the worst is too much. */
  private static byte[] jpeg(BufferedImage square, int widest, int most) throws IOException {
    for (int side = Math.min(widest, square.getWidth()); ; side = side * 3 / 4) {
      var scaled = scaled(square, side);
      for (float quality = BEST; quality >= WORST; quality -= STEP) {
        var jpeg = jpeg(scaled, quality);
        if (jpeg.length <= most) {
          return jpeg;
        }
      }
    }
  }

  /** By halves, so that no point of the large one is left out of the small one. */
  private static BufferedImage scaled(BufferedImage square, int side) {
    var scaled = square;
    while (scaled.getWidth() > side) {
      scaled = scaledOnce(scaled, Math.max(side, (scaled.getWidth() + 1) / 2));
    }
    return scaled;
  }

  private static BufferedImage scaledOnce(BufferedImage square, int side) {
    var scaled = blank(side);
    var pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(square, 0, 0, side, side, null);
    pen.dispose();
    return scaled;
  }

  private static BufferedImage blank(int side) {
    return new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(picture), "jpeg").next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var how = new JPEGImageWriteParam(null);
      how.setOptimizeHuffmanTables(true);
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
