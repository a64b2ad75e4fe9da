package net.mhpss.plans;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Started outside the tests' own context, the network would find their configurations too; and no
 * clock is to run its jobs, but the test.
 */
final class OnlyTheProduct extends TypeExcludeFilter {
  static void in(ConfigurableApplicationContext house) {
    house.getBeanFactory().registerSingleton("onlyTheProduct", new OnlyTheProduct());
  }

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory types) {
    return type.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName())
        || type.getClassMetadata().getClassName().equals("net.mhpss.jobs.Jobs");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OnlyTheProduct;
  }

  @Override
  public int hashCode() {
    return OnlyTheProduct.class.hashCode();
  }
}
