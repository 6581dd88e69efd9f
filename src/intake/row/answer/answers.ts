/** The rows of a survey file as answers: to which questions, by whom, and whether they are to be taken seriously. */
import type {
  AnswerDraft,
  Issue,
  PersonDraft,
  Place,
  Sheetful,
  SurveyDraft,
  Unscored,
} from '../../../domain/draft.ts';
import type { Phone } from '../../../domain/records/field.ts';
import { readEmails } from '../../../domain/value/email.ts';
import { isAddress } from '../../cell/shapes.ts';
import { readWall } from '../../cell/time/clock.ts';
import type { Column } from '../../column/columns.ts';
import { keptColumns } from '../../column/kept.ts';
import { textIn } from '../../column/layout.ts';
import { type AskedQuestion, questionsOf, type Value } from '../../column/questions.ts';
import { legendIn } from '../../column/scored/ends.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import { asksOwnAddress } from '../../heading/own-address.ts';
import { personReader } from '../../person/persons.ts';
import { chineseMobiles } from '../../person/without-plus.ts';
import { issueAt, notebook } from '../../raw/note.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import { type RawRow, textOf } from '../../raw/table.ts';
import { hintsOf } from '../../sheet/head/hints.ts';
import type { Recognised } from '../../sheet/recognise.ts';
import { averagesOf } from '../../sheet/rows/averages.ts';
import { footerOf, skipReason } from '../../sheet/rows/skips.ts';
import { rowKeys, saidHashes } from '../row-key.ts';
import { isSpoiled, isUnfinished } from './answer-states.ts';
import { type AnswerTimes, answerTimes } from './answer-times.ts';
import { askedColumns } from './asked-columns.ts';
import { isJunk } from './junk.ts';

type Answers = Pick<Sheetful, 'survey' | 'answers' | 'skipped' | 'issues' | 'unscored'>;

export function readAnswers(recognised: Recognised, options: ReadOptions): Answers {
  const { rows, fingerprint, headings, headerRow, parts } = recognised;
  const { columns, recommends } = askedColumns(recognised);
  const { region } = options;
  const below = headings.length < 2 ? [] : parts.flatMap((part) => linesBelow(part.rows));
  const legend = legendIn([...recognised.titles, ...below.map(({ text }) => text)]);
  const legends = new Set(below.filter(({ text }) => legendIn([text]) !== null).map(({ row }) => row));
  const asked = questionsOf(keptColumns(columns, rows, '┋'), rows, {
    recommends,
    region,
    legend,
    worths: recognised.worths,
  });
  const times = answerTimes(recognised, options);
  const readRow = answerReader(recognised, options, { asked, columns, times });

  const answers: AnswerDraft[] = [];
  const skipped: Issue[] = [];
  const issues: Issue[] = times.ambiguous.map(({ written }) =>
    issueAt({ row: headerRow }, 'ambiguous-days', written, written),
  );
  for (const { written, isTurned } of asked)
    if (isTurned) issues.push(issueAt({ row: headerRow }, 'turned-scale', written));
  for (const { written, doubt } of asked)
    if (doubt) issues.push(issueAt({ row: headerRow }, doubt, written, written));
  for (const { written, unknown } of asked)
    if (unknown.length > 0)
      issues.push(issueAt({ row: headerRow }, 'unknown-scale', written, unknown.join(', ')));
  const given: RawRow[] = [];
  for (const { sheet, rows: sheetRows } of parts) {
    const footer = footerOf(sheetRows, headings.length);
    const hints = hintsOf(sheetRows);
    const averages = averagesOf(sheetRows);
    for (const row of sheetRows) {
      const place = sheet === undefined ? { row: row.at } : { sheet, row: row.at };
      if (footer.has(row) || legends.has(row)) skipped.push(issueAt(place, 'footer-row'));
      else if (hints.has(row)) skipped.push(issueAt(place, 'hint-row'));
      else if (averages.has(row)) skipped.push(issueAt(place, 'average-row'));
      else {
        const read = readRow(row, place);
        if (read.passed) skipped.push(read.passed);
        issues.push(...read.issues);
        if (read.answer) {
          answers.push(read.answer);
          given.push(row);
        }
      }
    }
  }
  return {
    survey: surveyOf(asked, fingerprint),
    answers,
    unscored: asked.flatMap((one) => unscoredIn(one, given)),
    skipped,
    issues,
  };
}

/** What stands alone in its row below the last answer. */
function linesBelow(rows: readonly RawRow[]): readonly { readonly row: RawRow; readonly text: string }[] {
  const lines = [];
  for (const row of rows.toReversed()) {
    const [text, ...others] = row.cells.map(textOf).filter((cell) => cell !== '');
    if (text === undefined || others.length > 0) break;
    lines.push({ row, text });
  }
  return lines;
}

function surveyOf(asked: readonly AskedQuestion[], fingerprint: string): SurveyDraft {
  const said = asked.filter(({ isSaid }) => isSaid).map(({ question }) => question.id);
  return {
    questions: asked.map(({ question }) => question),
    fingerprint,
    ...(said.length > 0 ? { said } : {}),
  };
}

/** What was said under a question that would be a score, and counts nowhere. */
function unscoredIn(
  { written, question, isScored, unknown, valueIn }: AskedQuestion,
  rows: readonly RawRow[],
): readonly Unscored[] {
  if (unknown.length > 0) return [{ heading: written, words: unknown, ends: null }];
  if (!isScored) return [];
  const words = new Set<string>();
  for (const row of rows) {
    const value = valueIn(row);
    if (typeof value === 'string') words.add(value);
  }
  const { min = 1, max = 5 } = question;
  return words.size === 0 ? [] : [{ heading: written, words: [...words], ends: { min, max } }];
}

interface AnswerRead {
  /** Null where the row is no answer. */
  readonly answer: AnswerDraft | null;
  /** Why it is no answer, or none that counts. */
  readonly passed: Issue | null;
  readonly issues: readonly Issue[];
}

interface Survey {
  readonly asked: readonly AskedQuestion[];
  readonly columns: readonly Column[];
  readonly times: AnswerTimes;
}

function answerReader(
  { layout, rows, source, fingerprint, headings }: Recognised,
  { region, keepJunk = false }: ReadOptions,
  { asked, columns, times }: Survey,
): (row: RawRow, place: Place) => AnswerRead {
  const chinese = chineseMobiles(layout, rows, region);
  const readPerson = personReader(layout, { region, chinese, orderOf: () => 'ymd' });
  const keys = rowKeys(layout, rows, source, fingerprint);
  const states = [...layout.all('meta'), ...layout.all('status')];
  const leaving = layout.all('consentEmail').filter(({ heading }) => asksOwnAddress(foldHeading(heading)));
  const saidIn = saidReader([...columns, ...layout.all('meta'), ...layout.all('ignored')]);
  const hasScores = asked.some(({ isScored }) => isScored);
  const hashOf = saidHashes(source?.id ?? 'row');
  const note = notebook();

  /** The values by question, and how many of them are scores. */
  function valuesIn(row: RawRow): { readonly values: ReadonlyMap<string, Value>; readonly scores: number } {
    const values = new Map<string, Value>();
    let scores = 0;
    for (const { written, question, isScored, valueIn } of asked) {
      const value = valueIn(row);
      if (value === null) continue;
      values.set(question.id, value);
      if (!isScored) continue;
      if (typeof value === 'number') scores++;
      else note.tell('bad-score', { written }, String(value), [String(question.min), String(question.max)]);
    }
    return { values, scores };
  }

  /** Whoever leaves an address to be written to may leave a `No` instead. */
  function withOwnAddress(person: PersonDraft, row: RawRow): PersonDraft {
    if (person.emails.length > 0) return person;
    const left = leaving.map((column) => textIn(row, column)).find(isAddress);
    return left === undefined ? person : { ...person, emails: readEmails(left) };
  }

  return (row, place) => {
    note.turn(place);
    const person = withOwnAddress(readPerson(row, note), row);
    const isReached = person.emails.some(({ valid }) => valid);
    const skip = skipReason(row, headings, person.name, isReached);
    if (skip) {
      const passed = issueAt(place, skip, undefined, skip === 'test-row' ? person.name : undefined);
      return { answer: null, passed, issues: [] };
    }
    const { values, scores } = valuesIn(row);
    const { moment, seconds, isOpen } = times.read(row, note);
    const complete = !isOpen && !isUnfinished(row, states) && (hasScores ? scores > 0 : values.size > 0);
    const given = {
      seconds,
      questions: asked.length,
      name: person.name,
      badContact: note.issues.some(({ code }) => badContacts.has(code)),
      texts: wordsOf(asked, values),
    };
    const junk = !keepJunk && complete && (isSpoiled(row, states) || isJunk(given));
    const who = [person.name, ...person.emails.map(({ value }) => value), ...person.phones.map(numberOf)];
    const answer: AnswerDraft = {
      place,
      key: keys.keyOf(row) ?? hashOf([moment, who, saidIn(row)]),
      ...(moment ? { at: moment } : {}),
      complete,
      ...(junk ? { setAside: 'junk' } : {}),
      person: isAnonymous(person) ? null : person,
      values: Object.fromEntries(values),
    };
    const doubt = junk ? 'junk-answer' : complete ? null : 'incomplete-answer';
    return { answer, passed: doubt && issueAt(place, doubt), issues: note.issues };
  };
}

const badContacts: ReadonlySet<Issue['code']> = new Set(['bad-phone', 'bad-email', 'phone-without-region']);

/** All that a row says below these columns; but for days, which every program writes otherwise. */
function saidReader(
  columns: readonly Column[],
): (row: RawRow) => readonly (readonly [heading: string, text: string])[] {
  const told = [...columns].sort((a, b) => (a.written < b.written ? -1 : 1));
  return (row) =>
    told.flatMap((column) => {
      const text = textIn(row, column).normalize('NFKC').replace(/\s+/g, ' ');
      return text === '' || readWall(text, 'dmy') !== null
        ? []
        : [[foldHeading(column.written), text] as const];
    });
}

function numberOf({ value, typed }: Phone): string {
  return value ?? typed;
}

function isAnonymous({ name, emails, phones, texts }: PersonDraft): boolean {
  return name === '' && emails.length === 0 && phones.length === 0 && texts.wechat === undefined;
}

function wordsOf(asked: readonly AskedQuestion[], values: ReadonlyMap<string, Value>): string[] {
  return asked.flatMap(({ question }) => {
    const value = question.kind === 'text' ? values.get(question.id) : undefined;
    return typeof value === 'string' ? [value] : [];
  });
}
