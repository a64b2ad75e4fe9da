package net.mhpss;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The MHPSS Network as one program. Its parts are known by their full names, so that two rooms may
 * both have attachments.
 */
@Modulithic(sharedModules = {"web", "text", "database", "files", "mail", "jobs", "taxonomy"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Network {
  static void main(String[] args) {
    SpringApplication.run(Network.class, args);
  }
}
