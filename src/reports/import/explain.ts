/** How a file was understood: its shape, each column with how sure that is, and the first rows as they were read. */
import type { Sheetful } from '../../domain/draft.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Fact, Report, Row } from '../report.ts';
import { hasOwnHeadings } from './own-headings.ts';

const first = 3;
const shape = { kind: 'report', layout: 'table', empty: say('none.rows') } as const;

interface Understood {
  readonly sheet: Sheetful;
}

const mappingColumns: readonly Column[] = [
  { key: 'heading', kind: 'text', rank: 1 },
  { key: 'field', kind: 'field', rank: 1 },
  { key: 'confidence', kind: 'share', rank: 2 },
  { key: 'how', kind: 'choice', rank: 3 },
  { key: 'samples', kind: 'list', rank: 4, personal: true },
];
/** Where no column has a heading, none is understood by it. */
const ofHeadings: ReadonlySet<string> = new Set(['heading', 'confidence', 'how']);
const firstColumns: readonly Column[] = [
  { key: 'row', kind: 'text', rank: 1 },
  { key: 'name', kind: 'name', rank: 1, personal: true },
  { key: 'emails', kind: 'emails', rank: 2, personal: true },
  { key: 'phones', kind: 'phones', rank: 2, personal: true },
  { key: 'organisation', kind: 'text', rank: 3, personal: true },
  { key: 'status', kind: 'choice', rank: 4 },
  { key: 'answers', kind: 'list', rank: 3, personal: true },
];

/** What --explain adds for scripts to what an import says of a file. */
export function explainItem({ sheet }: Understood): Row {
  return {
    fingerprint: sheet.fingerprint,
    mapping: sheet.mapping.map(({ column, heading, field, confidence, by, samples = [] }) => ({
      column: column + 1,
      heading,
      field,
      confidence,
      how: by,
      samples,
    })),
    firstRows: firstRows(sheet),
  };
}

/** What --explain prints for a person. */
export function explainSections({ sheet }: Understood): Report[] {
  const fact = (label: Phrase, value: unknown): Fact => ({ label, value, kind: 'text' });
  const mapping: Report = {
    ...shape,
    title: say('title.mapping'),
    facts: [
      fact(say('label.file'), sheet.file),
      { label: say('label.source'), value: sheet.tool, kind: 'choice' },
      { label: say('label.kind'), value: sheet.as, kind: 'choice' },
      fact(say('label.encoding'), sheet.encoding),
      ...(sheet.delimiter === undefined
        ? []
        : [fact(say('label.delimiter'), JSON.stringify(sheet.delimiter))]),
      ...(sheet.sheet === undefined ? [] : [fact(say('label.sheet'), sheet.sheet)]),
      ...(sheet.headerRow === 0 ? [] : [fact(say('label.header-row'), sheet.headerRow)]),
      ...(sheet.recipe === undefined ? [] : [fact(say('label.recipe'), sheet.recipe)]),
      fact(say('label.rows'), sheet.rows),
    ],
    columns: hasOwnHeadings(sheet)
      ? mappingColumns
      : mappingColumns.filter(({ key }) => !ofHeadings.has(key)),
    rows: columnsTold(sheet).map(({ heading, field, confidence, by, samples = [] }) => ({
      heading,
      field,
      confidence,
      how: by,
      samples,
    })),
  };
  const rows = firstRows(sheet);
  // What no row has needs no column.
  const columns = firstColumns.filter(({ key }) => rows.some((row) => !isNothing(row[key])));
  return [mapping, { ...shape, title: say('title.first-rows'), columns, rows }];
}

/** A number before each line of a chain is nobody's. */
function columnsTold(sheet: Sheetful): Sheetful['mapping'] {
  return hasOwnHeadings(sheet) ? sheet.mapping : sheet.mapping.filter(({ field }) => field !== 'ignored');
}

function firstRows({ drafts, answers }: Sheetful): Row[] {
  const people = drafts
    .slice(0, first)
    .map(({ place, person, registration }) => ({ place, person, registration, answers: [] as string[] }));
  const respondents = answers.slice(0, first).map(({ place, person, values }) => ({
    place,
    person,
    registration: undefined,
    answers: Object.values(values).map((value) => [value].flat().join('; ')),
  }));
  return [...people, ...respondents]
    .slice(0, first)
    .map(({ place, person, registration, answers: said }) => ({
      row: place.sheet === undefined ? String(place.row) : `${place.sheet}!${place.row}`,
      name: person?.name ?? null,
      emails: person?.emails ?? [],
      phones: person?.phones ?? [],
      organisation: person?.organisation ?? null,
      status: registration?.status ?? null,
      answers: said,
    }));
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
