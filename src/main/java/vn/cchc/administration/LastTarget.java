package vn.cchc.administration;

import java.time.LocalDateTime;

/** @param by the person or office as the frame names them @param at Vietnam time */
public record LastTarget(String by, LocalDateTime at) {}
