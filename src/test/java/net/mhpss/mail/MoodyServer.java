package net.mhpss.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers each command with what it was told to; silence and hanging up are
 * answers too.
 */
class MoodyServer implements AutoCloseable {
  static final String SILENCE = "silence";
  static final String HANG_UP = "hang up";
  static final String DRIP = "drip";

  /**
   * The answer to a command by its first word; {@code GREETING} and {@code TEXT} stand for what has
   * none.
   */
  final Map<String, String> moods = new ConcurrentHashMap<>();

  final List<String> texts = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ServerSocket door;

  MoodyServer() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    Thread.ofVirtual().start(this::receive);
  }

  int port() {
    return door.getLocalPort();
  }

  private void receive() {
    try {
      while (true) {
        var socket = door.accept();
        connections.incrementAndGet();
        sockets.add(socket);
        Thread.ofVirtual().start(() -> talk(socket));
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      answer(socket, "GREETING", "220 moody");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var command = line.split(" ", 2)[0];
        switch (command) {
          case "DATA" -> {
            if (answer(socket, "DATA", "354 go on").startsWith("354")) {
              texts.add(text(in));
              answer(socket, "TEXT", "250 kept");
            }
          }
          default -> answer(socket, command, "250 fine");
        }
      }
    } catch (IOException gone) {
      // as told, or by the postman
    }
  }

  private static String text(BufferedReader in) throws IOException {
    var text = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private String answer(Socket socket, String to, String usual) throws IOException {
    var answer = moods.getOrDefault(to, usual);
    switch (answer) {
      case SILENCE -> listenTillItEnds(socket);
      case HANG_UP -> socket.close();
      case DRIP -> drip(socket);
      default -> socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    return answer;
  }

  private static void listenTillItEnds(Socket socket) throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // says nothing
    }
    socket.close();
  }

  /** A line without end, one letter at a time: no timeout of a socket ever sees it. */
  private static void drip(Socket socket) throws IOException {
    try {
      while (true) {
        socket.getOutputStream().write('2');
        Thread.sleep(50);
      }
    } catch (InterruptedException stop) {
      socket.close();
    }
  }

  /** Ends every conversation; who calls again is welcome. */
  void hangUp() {
    for (var socket : sockets) {
      try {
        socket.close();
      } catch (IOException alreadyEnded) {
        // just so
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    hangUp();
  }
}
