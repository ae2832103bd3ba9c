package vn.cchc.access;

import jakarta.servlet.http.HttpSession;

/** A session is about to be ended by somebody: the last moment for its open pages to be told. */
public record SessionEnding(HttpSession session) {}
