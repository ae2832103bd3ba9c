/** Journeys of people in a real browser. */
package vn.cchc.browser;
