package vn.cchc.privacy;

import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which texts a parameter holds, through records, lists and what is sealed: "NewBalance.note", "MeasureDesk.end(reason)". */
final class TextsOfTypes {

    private final Set<String> found = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private TextsOfTypes() {}

    static Set<String> of(Type type, String name) {
        var texts = new TextsOfTypes();
        texts.walk(type, name);
        return texts.found;
    }

    /** How the texts of a record are called. */
    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private void walk(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            // What reads the answer brings nothing in.
            if (!generic.getRawType().getTypeName().startsWith("java.util.function.")) {
                walk(generic.getRawType(), name);
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> walk(argument, name));
            }
        } else if (type instanceof Class<?> plain) {
            walk(plain, name);
        }
    }

    private void walk(Class<?> type, String name) {
        if (CharSequence.class.isAssignableFrom(type) || InputStream.class.isAssignableFrom(type)) {
            found.add(name);
        } else if (type.getName().startsWith("vn.cchc.") && seen.add(type)) {
            if (type.isSealed()) {
                Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> walk(kind, name));
            }
            if (type.isRecord()) {
                Arrays.stream(type.getRecordComponents())
                        .forEach(component -> walk(component.getGenericType(), name(component)));
            }
        }
    }
}
