package vn.cchc.observation.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts what a browser still holds of a report: what the server has already, or newer, is never offered. */
record Unsent(List<FieldRow> rows, List<ExplanationField> explanations, EntryWording wording) {

    /** Where one of them belongs. */
    sealed interface Place {
        String name();

        /** What the server has. */
        String there();

        String base();

        boolean isSame(String text);

        /** Whether the text can be kept at all. */
        boolean takes(String text);
    }

    /** A number's field. */
    record Number(FieldRow row, EntryWording wording) implements Place {
        @Override
        public String name() {
            return wording.name(row.item().measure());
        }

        @Override
        public String there() {
            return row.isBlank() ? "–" : row.text();
        }

        @Override
        public String base() {
            return row.base();
        }

        @Override
        public boolean isSame(String text) {
            var here = read(text).value();
            var there = read(row.text()).value();
            return here == null ? there == null : there != null && here.compareTo(there) == 0;
        }

        @Override
        public boolean takes(String text) {
            return read(text).isReadable();
        }

        private TypedText read(String text) {
            return TypedText.read(text, row.item().measure(), wording);
        }
    }

    /** An explanation's field. */
    record Words(ExplanationField field, EntryWording wording) implements Place {
        @Override
        public String name() {
            return wording.get("entry.explanation", wording.name(field.indicator()));
        }

        @Override
        public String there() {
            return field.kept().isEmpty() ? "–" : "“" + field.kept() + "”";
        }

        @Override
        public String base() {
            return field.kept();
        }

        @Override
        public boolean isSame(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip().equals(field.kept());
        }

        @Override
        public boolean takes(String text) {
            return true;
        }
    }

    Optional<Place> place(Left left) {
        if (left.key().startsWith(Left.EXPLAINS)) {
            var code = left.key().substring(Left.EXPLAINS.length());
            return explanations.stream()
                    .filter(field -> field.code().value().equals(code))
                    .<Place>map(field -> new Words(field, wording))
                    .findFirst();
        }
        return rows.stream()
                .filter(row -> row.code().value().equals(left.key()))
                .<Place>map(row -> new Number(row, wording))
                .findFirst();
    }

    /** What can be filled in. */
    List<Left> offered(List<Left> all) {
        return differing(all)
                .filter(left -> place(left).orElseThrow().base().equals(left.base()))
                .toList();
    }

    /** What was typed over something older than the server has. */
    List<Left> older(List<Left> all) {
        return differing(all)
                .filter(left -> !place(left).orElseThrow().base().equals(left.base()))
                .toList();
    }

    private Stream<Left> differing(List<Left> all) {
        return all.stream()
                .filter(left -> place(left)
                        .filter(place -> place.takes(left.text()) && !place.isSame(left.text()))
                        .isPresent());
    }

    UnsentBar.Line line(Left left) {
        var place = place(left).orElseThrow();
        return new UnsentBar.Line(place.name(), left.text().isBlank() ? "–" : left.text(), place.there());
    }
}
