package vn.cchc.privacy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts another text in place of one of those that {@link TextsOfTypes} names, in values that cannot be changed. */
final class TextsInValues {

    private final String name;
    private final String text;
    private boolean done;

    private TextsInValues(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The arguments with the text in them; null where they have no place for it. */
    static @Nullable Object @Nullable [] replaced(
            @Nullable Object[] arguments, Method method, String name, String text) {
        var values = new TextsInValues(name, text);
        var parameters = method.getParameters();
        var changed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            var called = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                    + parameters[i].getName() + ")";
            changed[i] = values.replaced(arguments[i], called);
        }
        return values.done ? changed : null;
    }

    private @Nullable Object replaced(@Nullable Object value, String called) {
        return switch (value) {
            case null -> null;
            case String former -> {
                done |= called.equals(name);
                yield called.equals(name) ? text : former;
            }
            case Optional<?> some -> some.map(part -> replaced(part, called));
            case List<?> many ->
                many.stream().map(part -> replaced(part, called)).toList();
            case Record record -> rebuilt(record);
            default -> value;
        };
    }

    private Record rebuilt(Record record) {
        var components = record.getClass().getRecordComponents();
        try {
            var parts = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var read = components[i].getAccessor();
                read.setAccessible(true);
                parts[i] = replaced(read.invoke(record), TextsOfTypes.name(components[i]));
            }
            var maker = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
