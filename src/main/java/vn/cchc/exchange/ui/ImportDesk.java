package vn.cchc.exchange.ui;

import org.springframework.stereotype.Component;
import vn.cchc.exchange.Imports;
import vn.cchc.exchange.LetterImports;
import vn.cchc.exchange.Previews;
import vn.cchc.exchange.Uploads;
import vn.cchc.letter.LetterBatches;
import vn.cchc.observation.FigureBatches;
import vn.cchc.platform.SampleMode;

/** What the steps of an import ask. */
@Component
record ImportDesk(
        Uploads uploads,
        Imports imports,
        Previews previews,
        FigureBatches batches,
        LetterImports letters,
        LetterBatches letterBatches,
        SampleMode sample) {}
