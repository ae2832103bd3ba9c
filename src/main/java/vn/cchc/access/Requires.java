package vn.cchc.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right a service's method asks for before it does anything, or a screen before it opens. Where the right ends at the own unit, the method has
 * to name the unit by a parameter of type {@link vn.cchc.place.UnitId} or {@link Scope}; without one it is refused, unless it says that it
 * looks at each unit {@link #eachUnitItself itself}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    Right value();

    /** The method asks {@link Rights} for every unit it touches; whoever has the right somewhere gets in. */
    boolean eachUnitItself() default false;
}
