/** A report whose sections belong to it, as the sheets of a format that holds several. */
import type { Words } from '../i18n/words.ts';
import type { Column, Report, Row } from '../reports/report.ts';
import { wordsOf } from './cell.ts';
import type { Page, Sheet } from './format/format.ts';
import { itemsOf } from './format/json.ts';
import type { Format } from './formats.ts';
import { masked } from './mask.ts';
import type { PrintStyle } from './style.ts';

type Style = Pick<PrintStyle, 'mask' | 'limit' | 'wide'> & { readonly format: Format };

/** The report's own sheet first. Its sections keep their rows: how many of them are shown is up to the format. */
export function documentSheets(
  report: Report,
  own: Sheet,
  words: Words,
  style: Style,
): readonly [Sheet, ...Sheet[]] {
  const told = (report.sections ?? []).filter(({ only }) => only !== 'programs');
  const further = told.map(
    (section): Sheet => ({
      name: wordsOf(section.title, words),
      columns: section.columns.filter((column) => isShown(column, style)),
      known: section.columns,
      narrowed: false,
      rows: style.mask ? masked(section.rows, section.columns) : section.rows,
      page: pageOf(section, style.limit),
    }),
  );
  return [{ ...own, page: pageOf(report, null) }, ...further];
}

/** For an envelope: the sections by their titles. */
export function sectionsIn([, ...sheets]: readonly Sheet[], words: Words): Row {
  return { sections: sheets.map((sheet) => ({ title: sheet.name, items: [...itemsOf(sheet, words)] })) };
}

function isShown({ extra, only }: Column, { wide, format }: Style): boolean {
  const isData = format === 'json' || format === 'ndjson' || format === 'tsv' || format === 'csv';
  return wide || !(extra || only === (isData ? 'people' : 'programs'));
}

function pageOf(report: Report, limit: number | null): Page {
  const { facts = [], notes = [], empty, most, chart } = report;
  return {
    facts,
    notes,
    empty,
    chart,
    most: most === undefined ? Number.POSITIVE_INFINITY : (limit ?? most),
  };
}
