package vn.cchc.exchange.list;

import vn.cchc.exchange.file.CellAddress;

/**
 * What is wrong with a row, and where.
 *
 * @param column of the list
 * @param written what stands in the cell
 * @param detail what else belongs into the sentence; empty where nothing does
 */
public record ListFault(CellAddress cell, ListProblem problem, String column, String written, String detail) {}
