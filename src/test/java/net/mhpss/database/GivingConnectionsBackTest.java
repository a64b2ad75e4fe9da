package net.mhpss.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.mhpss.members.KeepsPersonal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A stream of rows keeps its connection until somebody closes it, and a pool has few. Only what may
 * be too much for the memory is streamed: what a member takes along, whose reader closes it.
 */
class GivingConnectionsBackTest {
  @Test
  void nothingButWhatAMemberTakesAlongIsAStreamOfRows() {
    noClasses()
        .that()
        .doNotImplement(KeepsPersonal.class)
        .should()
        .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("net.mhpss"));
  }
}
