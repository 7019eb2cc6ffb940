package org.entente.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Records of parameters. What Spring does for them at each request (it reads the annotations of all components again) takes
 * longer than a query, so it is asked only to say what is wrong with parameters that do not fit.
 */
final class RecordArguments implements HandlerMethodArgumentResolver {

    private final Supplier<ConversionService> conversion;
    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();
    private final ServletModelAttributeMethodProcessor fallback = new ServletModelAttributeMethodProcessor(true);

    /** @param conversion that there is by the time of the first request */
    RecordArguments(Supplier<ConversionService> conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().isRecord()
                && parameter.getParameterType().isAnnotationPresent(ParameterObject.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        try {
            return forms.computeIfAbsent(parameter.getParameterType(), Form::of).filled(request, conversion.get());
        } catch (ConversionException e) {
            return fallback.resolveArgument(parameter, view, request, binders);
        }
    }

    private record Form(Constructor<?> constructor, List<String> names, List<TypeDescriptor> types) {

        private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);
        private static final TypeDescriptor TEXTS = TypeDescriptor.valueOf(String[].class);

        static Form of(Class<?> record) {
            Constructor<?> constructor = record.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            List<String> names = Arrays.stream(constructor.getParameters())
                    .map(Parameter::getName)
                    .toList();
            List<TypeDescriptor> types = Arrays.stream(record.getRecordComponents())
                    .map(component ->
                            new TypeDescriptor(ResolvableType.forType(component.getGenericType()), null, null))
                    .toList();
            return new Form(constructor, names, types);
        }

        Object filled(NativeWebRequest request, ConversionService conversion) throws Exception {
            @Nullable Object[] values = new Object[names.size()];
            for (int i = 0; i < values.length; i++) {
                String[] given = request.getParameterValues(names.get(i));
                if (given != null) values[i] = value(given, types.get(i), conversion);
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception fault ? fault : e;
            }
        }

        private static @Nullable Object value(String[] given, TypeDescriptor type, ConversionService conversion) {
            return given.length == 1
                    ? conversion.convert(given[0], TEXT, type)
                    : conversion.convert(given, TEXTS, type);
        }
    }
}
