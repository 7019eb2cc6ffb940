package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of each field of our records whether it is always there, and whether it may be null. */
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema == null || java == null || !java.getRawClass().isRecord()) return schema;
        Schema<?> whole =
                schema.get$ref() == null ? schema : context.getDefinedModels().get(name(schema));
        if (whole != null && whole.getProperties() != null) complete(whole, java.getRawClass());
        return schema;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static void complete(Schema<?> schema, Class<?> record) {
        boolean leavesOut = leavesOut(record.getAnnotation(JsonInclude.class), false);
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property == null || isRequired(schema, component.getName())) continue;
            boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (mayLack && leavesOut(component.getAccessor().getAnnotation(JsonInclude.class), leavesOut)) continue;
            schema.addRequiredItem(component.getName());
            if (mayLack) schema.getProperties().put(component.getName(), orNull(property));
        }
    }

    private static boolean isRequired(Schema<?> schema, String property) {
        return schema.getRequired() != null && schema.getRequired().contains(property);
    }

    private static boolean leavesOut(@Nullable JsonInclude include, boolean otherwise) {
        return include == null ? otherwise : include.value() == Include.NON_NULL;
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() == null) {
            property.addType("null");
            return property;
        }
        Schema<?> none = new JsonSchema();
        none.addType("null");
        Schema<?> either = new JsonSchema();
        either.setAnyOf(List.of(property, none));
        return either;
    }
}
