package net.mhpss;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulith;

/** The MHPSS Network as one program. */
@Modulith(sharedModules = {"web", "text", "database", "files", "mail", "jobs", "taxonomy"})
@SpringBootApplication
class Network {
  static void main(String[] args) {
    SpringApplication.run(Network.class, args);
  }
}
