package net.mhpss.members.keys;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** A text as squares that a camera reads, drawn as SVG: dark on white, also on a dark page. */
final class QrPicture {
  private static final int MARGIN = 4;

  private QrPicture() {}

  static String of(String text) {
    var code = QrCode.encodeText(text, Ecc.MEDIUM);
    int side = code.size + 2 * MARGIN;
    var dark = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int begin = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > begin) {
          dark.append(
              "M%d %dh%dv1h-%dz".formatted(begin + MARGIN, y + MARGIN, x - begin, x - begin));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
        """
        .formatted(side, side, side, side, dark);
  }
}
