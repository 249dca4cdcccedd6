import Exchange
import SchemaFiles

/// Figures as the templates name them.
struct FigureView {
  let words: Words
  /// Whether the CSV of a figure lies beside its page.
  let hasFiles: Bool

  func view(of figure: Figure, level: Int) -> View {
    let pictures = figure.pictures(words: words)
    return View([
      "figureID": figure.id,
      "level": level,
      "figureTitle": figure.title,
      "figureSubtitle": figure.subtitle,
      "hasPlot": !pictures.isEmpty,
      "wide": pictures.first ?? "",
      "narrow": pictures.last ?? "",
      "stub": figure.table.stub,
      "columns": figure.table.columns.map(view),
      "tableClass": Self.className(of: figure.table),
      "rows": rows(of: figure.table),
      "isEmpty": figure.table.rows.isEmpty,
      "columnCount": figure.table.columns.count + 1,
      "hasNotes": !figure.notes.isEmpty,
      "notes": figure.notes,
      "source": figure.source,
      "hasFile": hasFiles,
      "csvPath": Figure.csvPath(id: figure.id),
    ])
  }

  private func view(of column: FigureTable.Column) -> View {
    View([
      "label": column.label,
      "unit": column.unit.map { words(.unitInHeader, ["unit": $0]) } ?? "",
      "columnClass": Self.className(of: column),
    ])
  }

  private func rows(of table: FigureTable) -> [View] {
    table.rows.indices.map { index in
      let isAgain = index > 0 && table.rows[index - 1].header == table.rows[index].header
      return view(of: table.rows[index], in: table, isAgain: isAgain)
    }
  }

  /// - Parameter isAgain: whether the row has the header of the row above it, which is then set back.
  private func view(of row: FigureTable.Row, in table: FigureTable, isAgain: Bool) -> View {
    View([
      "header": view(of: row.header, className: ""),
      "cells": zip(row.cells, table.columns).map { cell, column in
        view(of: cell, className: Self.className(of: column))
      },
      "rowClass": row.isTotal ? "total" : isAgain ? "again" : "",
    ])
  }

  private func view(of cell: FigureCell, className: String) -> View {
    let isNegative = cell.text.hasPrefix("-") && cell.text.count > 1
    return View([
      "cellClass": className,
      "isNegative": isNegative,
      "text": isNegative ? String(cell.text.dropFirst()) : cell.text,
      "link": cell.link ?? "",
      "hasLink": cell.link != nil,
      "hasChip": cell.chip != .none,
      "chip": cell.chip.rawValue,
      "hasDetail": cell.detail != nil,
      "detail": cell.detail ?? "",
      "graphic": cell.graphic?.svg ?? "",
    ])
  }

  /// Tables of many columns take the whole width; a value never stands far from its name in small ones.
  private static func className(of table: FigureTable) -> String {
    let hasWords = table.columns.contains { $0.kind == .text }
    return switch table.columns.count {
    case ..<2: "small"
    case ..<(hasWords ? 4 : 5): ""
    case ..<9: "full"
    default: "full dense"
    }
  }

  private static func className(of column: FigureTable.Column) -> String {
    switch column.kind {
    case .text: "words"
    case .number, .plainNumber: "number"
    case .graphic: "graphic"
    }
  }
}

extension Figure {
  /// Where the figure's CSV lies below the report's folder.
  static func csvPath(id: String) -> String { "csv/\(id).csv" }
}
