package org.entente.api;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that is made from a map, component by component. Components are text, numbers, truth values, records and lists
 * of these; a record in a map may be one already, or a map itself.
 */
final class Shape {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Constructor<?> constructor;
    private final String[] names;
    private final Type[] types;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has this constructor", e);
        }
    }

    /** What the map does not have is null, 0 or false. */
    static <T> T fill(Class<T> record, Map<?, ?> fields) {
        return record.cast(KNOWN.get(record).filled(fields));
    }

    private Object filled(Map<?, ?> fields) {
        @Nullable Object[] values = new Object[names.length];
        for (int i = 0; i < values.length; i++) values[i] = value(fields.get(names[i]), types[i]);
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("%s does not fit %s".formatted(fields, constructor), e);
        }
    }

    private static @Nullable Object value(@Nullable Object value, Type type) {
        if (value == null) return nothing(type);
        if (value instanceof Number number) return number(number, type);
        if (value instanceof Map<?, ?> fields) return fill((Class<?>) type, fields);
        if (value instanceof List<?> list && type instanceof ParameterizedType listType) {
            return list(list, requireNonNull(listType.getActualTypeArguments()[0]));
        }
        return value;
    }

    private static @Nullable Object nothing(Type type) {
        if (type == long.class) return 0L;
        if (type == double.class) return 0.0;
        return type == boolean.class ? false : null;
    }

    private static Object number(Number number, Type type) {
        return type == double.class || type == Double.class ? (Object) number.doubleValue() : number.longValue();
    }

    private static List<?> list(List<?> values, Type type) {
        List<@Nullable Object> list = new ArrayList<>(values.size());
        for (Object value : values) list.add(value(value, type));
        return list;
    }
}
