package vn.cchc.platform;

import java.util.ArrayList;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Loads the sample of Bàu Bàng, once: it is a repeatable migration, so it follows whatever schema versions there are,
 * and its checksum never changes, so it is never repeated over figures that somebody has touched since.
 *
 * <p>Only the district's totals of letters on 08/8/2017 were published; every other figure is invented.
 */
public final class SampleData implements JavaMigration {

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "sample data";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var units = SampleUnits.read();
        var changes = new ArrayList<SampleChange>();
        changes.addAll(units.changes());
        changes.addAll(new SampleReports(units).changes());
        changes.addAll(new SampleLetters(units).changes());
        changes.addAll(new SampleNotes(units).changes());
        changes.addAll(new SampleJournal(units).changes());
        new SamplePlayback(context.getConnection()).play(changes);
    }
}
