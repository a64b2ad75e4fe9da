package net.mhpss.web;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Fills a {@link Form} with what was typed. NUL, which no text may hold in PostgreSQL, is dropped
 * on the way.
 */
@Component
class Forms implements HandlerMethodArgumentResolver {
  private static final int MOST_CHOICES = 300;

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Form.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws ReflectiveOperationException {
    var form = parameter.getParameterType();
    var fields = form.getRecordComponents();
    var types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var constructor = form.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(
        Arrays.stream(fields).map(field -> typed(field, request)).toArray());
  }

  private static @Nullable Object typed(RecordComponent field, NativeWebRequest request) {
    var name = field.getName();
    if (field.getType() == String.class) {
      var value = request.getParameter(name);
      return value == null ? "" : clean(value);
    }
    if (field.getType() == List.class) {
      var values = request.getParameterValues(name);
      return values == null
          ? List.of()
          : Arrays.stream(values).limit(MOST_CHOICES).map(Forms::clean).distinct().toList();
    }
    if (field.getType() == boolean.class) {
      return request.getParameter(name) != null;
    }
    if (field.getType() == MultipartFile.class) {
      var parts = request.getNativeRequest(MultipartHttpServletRequest.class);
      var file = parts == null ? null : parts.getFile(name);
      return file == null || file.isEmpty() ? null : file;
    }
    throw new IllegalStateException(
        requireNonNull(field.getDeclaringRecord()).getName()
            + " has a field no form can fill: "
            + name);
  }

  private static String clean(String value) {
    return value.replace("\0", "");
  }
}
