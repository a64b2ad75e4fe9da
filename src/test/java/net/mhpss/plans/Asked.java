package net.mhpss.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.mhpss.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes above every statement for what it is asked, so that PostgreSQL's log says it beside the
 * plan; and counts the statements of a request. A request says it in the header {@value HEADER}; a
 * job says its name.
 */
@TestConfiguration(proxyBeanMethods = false)
class Asked {
  static final String HEADER = "Asked-For";

  /** What a request began and another thread goes on with is asked for it too, and not counted. */
  private static final InheritableThreadLocal<@Nullable Asking> NOW =
      new InheritableThreadLocal<>();

  private record Asking(String what, Thread by, List<String> statements) {}

  /** Does something and tells the statements that it asked by itself. */
  static List<String> as(String what, Runnable work) {
    var asking = new Asking(what, Thread.currentThread(), new ArrayList<>());
    var before = NOW.get();
    NOW.set(asking);
    try {
      work.run();
    } finally {
      NOW.set(before);
    }
    return asking.statements;
  }

  private static String marked(String sql) {
    var now = NOW.get();
    if (now == null) {
      return "/* thread " + Thread.currentThread().getName().replaceAll("\\d+", "") + " */ " + sql;
    }
    if (now.by == Thread.currentThread()) {
      now.statements.add(sql);
      return "/* " + now.what + " */ " + sql;
    }
    return "/* after " + now.what + " */ " + sql;
  }

  /** What each request asked, by what it said it was for: the latest only. */
  private static final java.util.Map<String, List<String>> BY_REQUEST =
      new java.util.concurrent.ConcurrentHashMap<>();

  static List<String> byRequest(String what) {
    var asked = BY_REQUEST.remove(what);
    return asked == null ? List.of() : asked;
  }

  @Bean
  static FilterRegistrationBean<jakarta.servlet.Filter> hearing() {
    var hearing =
        new FilterRegistrationBean<jakarta.servlet.Filter>(
            (request, answer, chain) -> {
              var what = ((HttpServletRequest) request).getHeader(HEADER);
              if (what == null) {
                chain.doFilter(request, answer);
                return;
              }
              var asked = new ArrayList<String>();
              BY_REQUEST.put(what, asked);
              var mine = new Asking(what, Thread.currentThread(), asked);
              NOW.set(mine);
              try {
                chain.doFilter(request, answer);
              } finally {
                NOW.remove();
              }
            });
    hearing.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return hearing;
  }

  @Bean
  static BeanPostProcessor marking() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case DataSource database -> new Marked(database);
          case Job job ->
              new Job(job.name(), job.round(), () -> as("job " + job.name(), job.work()));
          default -> bean;
        };
      }
    };
  }

  private static final class Marked extends DelegatingDataSource {
    Marked(DataSource database) {
      super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return proxy(Connection.class, super.getConnection());
    }
  }

  private static <T> T proxy(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (itself, method, arguments) -> {
              if (arguments != null
                  && arguments[0] instanceof String sql
                  && List.of("prepareStatement", "execute", "executeQuery", "executeUpdate")
                      .contains(method.getName())) {
                arguments[0] = marked(sql);
              }
              try {
                var result = method.invoke(target, arguments);
                return method.getName().equals("createStatement")
                    ? proxy(Statement.class, (Statement) result)
                    : result;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }
}
