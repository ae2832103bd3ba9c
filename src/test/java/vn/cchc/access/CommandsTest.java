package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/**
 * Every method of every service, as the running program knows them: whoever adds one that writes has to decide who may,
 * and every role is tried on every one, for the own unit and for another.
 */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class CommandsTest {

    private static final UnitId OWN = new UnitId(-5);
    private static final UnitId FOREIGN = new UnitId(-6);

    /**
     * Who is signed in and what they may do, asked before anything is known of either; and what services with rights are
     * made of: units, the catalogue, counts and how far reports have come, none of it a draft or an entry of a
     * register.
     */
    private static final Set<String> OPEN = Set.of(
            "CalendarLedger.list",
            "CatalogueLists.definitions",
            "CatalogueLists.measures",
            "CatalogueLists.targets",
            "Changes.versions",
            "CurrentUser.find",
            "CurrentUser.findChoosingPassword",
            "CurrentUser.scope",
            "Indicators.catalogue",
            "Journal.names",
            "LetterLists.occasions",
            "LetterLists.types",
            "LetterRegister.book",
            "LetterRegister.counts",
            "LetterRegister.ended",
            "LetterRegister.occasions",
            "LetterTypeLedger.list",
            "MeasureLedger.list",
            "Rights.may",
            "Rights.require",
            "Rights.scope",
            "Submissions.changes",
            "Submissions.list",
            "Submissions.reportsOf",
            "UnitBook.basis",
            "UnitBook.plan",
            "UnitLists.calendars",
            "UnitLists.ids",
            "UnitLists.successions",
            "UnitLists.versions",
            "Units.history");

    @Autowired
    ApplicationContext program;

    @Autowired
    TransactionTemplate transaction;

    private record Command(Object service, Method method) {

        Requires required() {
            return Objects.requireNonNull(method.getAnnotation(Requires.class));
        }

        boolean namesAUnit() {
            var types = List.of(method.getParameterTypes());
            return types.contains(UnitId.class) || types.contains(Scope.class);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMethodThatWritesAsksForARight() {
        assertThat(methods().filter(CommandsTest::writes))
                .isNotEmpty()
                .allMatch(command -> command.method().isAnnotationPresent(Requires.class));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleGetsAsFarAsItsRight(Role role) {
        signIn(role);
        commands().forEach(command -> {
            assertThat(isLetIn(command, OWN)).as(command + " for the own unit").isEqualTo(reaches(command, role, true));
            assertThat(isLetIn(command, FOREIGN))
                    .as(command + " for another unit")
                    .isEqualTo(reaches(command, role, !command.namesAUnit()));
        });
    }

    /** What is read is asked for as well, or its answer is nobody's secret. */
    @Test
    void everyMethodAsksForARightOrIsAskedByThoseThatDo() {
        var open = methods()
                .filter(command -> !command.method().isAnnotationPresent(Requires.class))
                .filter(command -> !isWithinADeed(command))
                .map(Command::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).isNotEmpty().isSubsetOf(OPEN);
    }

    /** A register is read within the own scope alone, whatever scope a screen may hand over. */
    @Test
    void anOfficerHasNoScopeButTheOwn() {
        signIn(Role.OFFICER);
        var scoped = commands()
                .filter(command -> List.of(command.method().getParameterTypes()).contains(Scope.class))
                .toList();

        assertThat(scoped)
                .isNotEmpty()
                .allMatch(command -> isLetIn(command, OWN))
                .noneMatch(command -> isLetIn(command, Scope.EVERYTHING));
    }

    @Test
    void nobodyWithoutAnAccountGetsIn() {
        assertThat(commands()).isNotEmpty().noneMatch(command -> isLetIn(command, OWN));
    }

    private static boolean reaches(Command command, Role role, boolean own) {
        return switch (command.required().value().of(role)) {
            case NOWHERE -> false;
            case EVERYWHERE -> true;
            case OWN_UNIT -> own && (command.namesAUnit() || command.required().eachUnitItself());
        };
    }

    private Stream<Command> commands() {
        return methods().filter(command -> command.method().isAnnotationPresent(Requires.class));
    }

    private Stream<Command> methods() {
        return program.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("vn.cchc."))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Command(service, method)));
    }

    private static boolean isWithinADeed(Command command) {
        var transactional = AnnotatedElementUtils.findMergedAnnotation(command.method(), Transactional.class);
        return transactional != null && transactional.propagation() == Propagation.MANDATORY;
    }

    /** What takes part in a transaction of others is asked by these. */
    private static boolean writes(Command command) {
        var transactional = AnnotatedElementUtils.findMergedAnnotation(command.method(), Transactional.class);
        return transactional != null
                && !transactional.readOnly()
                && transactional.propagation() != Propagation.MANDATORY;
    }

    /** Whether the call comes to the service at all; whatever it does with such arguments is taken back. */
    private boolean isLetIn(Command command, UnitId unit) {
        return isLetIn(
                command,
                Arrays.stream(command.method().getParameterTypes())
                        .map(type -> argument(type, unit))
                        .toArray());
    }

    private boolean isLetIn(Command command, Scope scope) {
        return isLetIn(
                command,
                Arrays.stream(command.method().getParameterTypes())
                        .map(type -> type == Scope.class ? scope : argument(type, OWN))
                        .toArray());
    }

    private boolean isLetIn(Command command, @Nullable Object[] arguments) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                command.method().invoke(command.service(), arguments);
                return true;
            } catch (InvocationTargetException refused) {
                return !isRefusal(refused.getCause());
            } catch (IllegalAccessException unreachable) {
                throw new IllegalStateException(unreachable);
            }
        }));
    }

    private static boolean isRefusal(@Nullable Throwable cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof org.springframework.security.core.AuthenticationException;
    }

    private static @Nullable Object argument(Class<?> type, UnitId unit) {
        if (type == UnitId.class) {
            return unit;
        }
        if (type == Scope.class) {
            return Scope.of(unit);
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? false : null;
    }

    private static void signIn(Role role) {
        var unit = role == Role.OFFICER ? OWN.value() : null;
        var details = new AccountDetails(new UserAccount(1L, "somebody", "", "Somebody", role, unit, true));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
