package vn.cchc;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/**
 * What `architecture.md` draws and says, as far as compiled classes can tell. A rule without any class to look at
 * passes, so a room may come later; a class outside the rooms fails, so a new room is decided and not slipped in.
 */
@AnalyzeClasses(packages = "vn.cchc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SCREENS = {
        "vn.cchc.kit..", "vn.cchc.shell..", "vn.cchc..ui..", "vn.cchc.analytics.chart.."
    };
    private static final Pattern FORBIDDEN_NAME = Pattern.compile(".+(Impl|Manager|Helper|Utils?|Dto|DTO)");

    @ArchTest
    static final ArchRule everyRoomUsesOnlyWhatItsArrowsAllow = classes()
            .that(describe("are in a room", c -> !c.getPackageName().equals(Rooms.BASE)))
            .should(new FollowArrows());

    @ArchTest
    static final ArchRule theProgramAloneStandsOutsideTheRooms = classes()
            .that()
            .resideInAPackage(Rooms.BASE)
            .should()
            .haveSimpleName("Application")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule roomsHaveNoCircles =
            slices().assignedFrom(new Rooms.Slices()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyScreensUseVaadin = noClasses()
            .that()
            .resideOutsideOfPackages(SCREENS)
            .and()
            .doNotHaveFullyQualifiedName("vn.cchc.Application")
            .and()
            .doNotHaveFullyQualifiedName("vn.cchc.access.SecurityConfig")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule signingInUsesVaadinsSecurityAndNoMore = noClasses()
            .that()
            .haveFullyQualifiedName("vn.cchc.access.SecurityConfig")
            .should()
            .dependOnClassesThat(describe(
                    "are Vaadin's outside its Spring Security",
                    c -> c.getPackageName().startsWith("com.vaadin.")
                            && !c.getPackageName().startsWith("com.vaadin.flow.spring.security")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyQueriesAndThePlatformUseJdbc = noClasses()
            .that()
            .resideOutsideOfPackages("vn.cchc.platform..", "db.migration..")
            .and(DescribedPredicate.not(queries()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule queriesAreHiddenInTheirRoom =
            classes().that(queries()).should().notHaveModifier(PUBLIC).allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesAreHiddenInTheirRoom = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notHaveModifier(PUBLIC)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsAreHiddenInTheirRoom = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .and()
            .resideInAPackage("vn.cchc..")
            .should()
            .notHaveModifier(PUBLIC)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyDateComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe("it asks the machine for the time", ArchitectureTest::asksTheMachine))
            .orShould()
            .callConstructorWhere(describe(
                    "it makes the machine's date",
                    call -> call.getTargetOwner().isEquivalentTo(Date.class)
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes().should(new BearTellingNames());

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses product) {
        List<String> unmarked = product.stream()
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .filter(c -> !c.getPackage().isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toList();
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    /**
     * Modulith counts a feature and its screens as one module. Screens may use access, and access uses places: with
     * the screens of places that would look like a circle, so screens are left to the arrows above.
     */
    @Test
    void modulesKeepToTheirPublicTypes() {
        ApplicationModules.of(Application.class, JavaClass.Predicates.resideInAPackage("vn.cchc..ui.."))
                .verify();
    }

    private static DescribedPredicate<JavaClass> queries() {
        return describe("are queries", c -> outermost(c).getSimpleName().endsWith("Query"));
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(ArchitectureTest::outermost).orElse(c);
    }

    /** A running time may be measured with {@code System.nanoTime}; a date may not be asked for. */
    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean ownNow = owner.startsWith("java.time.")
                && method.equals("now")
                && !call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        boolean ownClock =
                call.getTargetOwner().isEquivalentTo(Clock.class) && method.startsWith("system") && !inPlatform(call);
        return ownNow || ownClock || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
    }

    private static boolean inPlatform(JavaAccess<?> access) {
        return access.getOriginOwner().getPackageName().startsWith("vn.cchc.platform");
    }

    private static final class FollowArrows extends ArchCondition<JavaClass> {
        FollowArrows() {
            super("use only the rooms its arrows lead to");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            String room = Rooms.of(item);
            if (!Rooms.isKnown(room)) {
                events.add(SimpleConditionEvent.violated(
                        item, item.getName() + " stands in no room that architecture.md knows"));
                return;
            }
            item.getDirectDependenciesFromSelf().stream()
                    .filter(used -> used.getTargetClass().getPackageName().startsWith(Rooms.BASE))
                    .filter(used -> !Rooms.mayUse(room, Rooms.of(used.getTargetClass())))
                    .forEach(used -> events.add(SimpleConditionEvent.violated(
                            item,
                            room + " may not use " + Rooms.of(used.getTargetClass()) + ": " + used.getDescription())));
        }
    }

    private static final class BearTellingNames extends ArchCondition<JavaClass> {
        BearTellingNames() {
            super("be named by what it is");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            if (FORBIDDEN_NAME.matcher(item.getSimpleName()).matches()) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " says nothing of what it is"));
            }
        }
    }
}
