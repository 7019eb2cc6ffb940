package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a path does not take: a filter that is misspelt would otherwise filter nothing. */
final class KnownParameters implements HandlerInterceptor {

    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            List<String> names = known.computeIfAbsent(method.getMethod(), KnownParameters::of);
            for (String name : request.getParameterMap().keySet()) {
                if (!names.contains(name)) throw Problem.unknownParameter(name, names);
            }
            FormatParameter.check(request.getParameter(FormatParameter.NAME));
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(KnownParameters.class.getPackage());
    }

    private static List<String> of(Method method) {
        Stream<String> format = hasFormats(method) ? Stream.of(FormatParameter.NAME) : Stream.empty();
        return Stream.concat(format, Arrays.stream(method.getParameters()).flatMap(KnownParameters::names))
                .sorted()
                .toList();
    }

    private static boolean hasFormats(Method method) {
        return method.isAnnotationPresent(GetTable.class) || method.isAnnotationPresent(GetGraph.class);
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam named = parameter.getAnnotation(RequestParam.class);
        if (named != null) return Stream.of(named.name().isEmpty() ? parameter.getName() : named.name());
        if (!parameter.getType().isRecord()) return Stream.empty();
        return Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
    }
}
