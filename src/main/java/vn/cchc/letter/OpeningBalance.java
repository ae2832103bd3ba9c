package vn.cchc.letter;

import java.time.LocalDate;

/**
 * Letters handed over before the register began, known for the district alone and never spread over communes or months.
 *
 * @param asOf the last day it covers
 */
public record OpeningBalance(String type, int quantity, LocalDate asOf) {}
