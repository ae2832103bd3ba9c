package vn.cchc.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.access.Acting;
import vn.cchc.access.Reach;
import vn.cchc.access.Requires;
import vn.cchc.access.Role;
import vn.cchc.letter.LetterWriting;
import vn.cchc.place.UnitId;
import vn.cchc.platform.SampleTest;

/**
 * Every text that reaches a service, as the running program knows them: whoever adds one has to decide whether people say
 * it in their own words. Those that they do are given names and numbers of people, and have to be refused for that.
 */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
class FreeTextTest {

    private static final String PERSONAL = "bà Nguyễn Thị Hoa, 0912345678";
    private static final String HARMLESS = "X12";

    @Autowired
    ApplicationContext program;

    @Autowired
    TransactionTemplate transaction;

    private record Command(Object service, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        Set<String> texts() {
            var found = new TreeSet<String>();
            Arrays.stream(method.getParameters())
                    .forEach(parameter -> found.addAll(TextsOfTypes.of(
                            parameter.getParameterizedType(), name() + "(" + parameter.getName() + ")")));
            return found;
        }

        Set<String> freeTexts() {
            return texts().stream()
                    .filter(text -> !DecidedTexts.isNotFree(name(), text))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Acting somebodyWhoMay() {
            var right =
                    Objects.requireNonNull(method.getAnnotation(Requires.class)).value();
            return Stream.of(Role.values())
                    .filter(role -> right.of(role) == Reach.EVERYWHERE)
                    .findFirst()
                    .map(role -> Acting.as("somebody", role))
                    .orElseGet(() -> Acting.officer("somebody", new UnitId(5)));
        }
    }

    @Test
    void everyTextIsFreeOrSaidToBeSomethingElse() {
        var texts =
                commands().flatMap(command -> command.texts().stream()).collect(Collectors.toCollection(TreeSet::new));
        var decided = new TreeSet<>(DecidedTexts.FREE);
        texts.stream().filter(DecidedTexts.NOT_FREE::containsKey).forEach(decided::add);

        assertThat(texts).hasSizeGreaterThan(80).isEqualTo(decided);
        assertThat(DecidedTexts.NOT_FREE.keySet()).noneMatch(DecidedTexts.FREE::contains);
    }

    @Test
    void everyFreeTextThatTellsWhoSomebodyIsIsRefused() {
        var tried = new TreeSet<String>();
        commands().filter(command -> !command.freeTexts().isEmpty()).forEach(command -> {
            for (var arguments : examples(command)) {
                assertThat(outcome(command, arguments))
                        .as(command.name() + " with nothing personal in it")
                        .doesNotContain("PERSONAL");
                for (var text : command.freeTexts()) {
                    var personal = TextsInValues.replaced(arguments, command.method(), text, PERSONAL);
                    if (personal != null) {
                        tried.add(command.name() + " " + text);
                        assertThat(outcome(command, personal))
                                .as(command.name() + " with somebody in " + text)
                                .contains("PERSONAL");
                    }
                }
            }
        });
        assertThat(tried)
                .isEqualTo(commands()
                        .flatMap(command -> command.freeTexts().stream().map(text -> command.name() + " " + text))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<@Nullable Object[]> examples(Command command) {
        var examples = new ExamplesOfCommands(program, HARMLESS).of(command.name());
        assertThat(examples).as("examples of " + command.name()).isNotEmpty();
        return examples;
    }

    /** Why it was refused, or what came of it; all of it is taken back. */
    private String outcome(Command command, @Nullable Object[] arguments) {
        var failure = new StringBuilder();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            command.somebodyWhoMay().does(() -> {
                var thrown = catchThrowable(() -> failure.append(invoke(command, arguments)));
                if (thrown != null) {
                    failure.append(thrown);
                }
            });
        });
        return failure.toString();
    }

    /** Of letters of a file only those are written that can be kept. */
    private static Object invoke(Command command, @Nullable Object[] arguments) throws Throwable {
        try {
            var result = command.method().invoke(command.service(), arguments);
            return result instanceof LetterWriting.Overtaken ? "LETTER_PERSONAL" : String.valueOf(result);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private Stream<Command> commands() {
        return program.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("vn.cchc."))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> method.isAnnotationPresent(Requires.class))
                        .map(method -> new Command(service, method)));
    }
}
