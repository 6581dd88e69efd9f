/** The rows of a survey file as answers: to which questions, by whom, and whether they are to be taken seriously. */
import type { AnswerDraft, Issue, PersonDraft, Place, Sheetful } from '../../domain/draft.ts';
import type { Phone } from '../../domain/records/field.ts';
import { readEmails } from '../../domain/value/email.ts';
import { fold } from '../../lib/fold.ts';
import { clockIn, isNoMoment, readWall, type Wall, wallIn } from '../cell/clock.ts';
import { secondsIn } from '../cell/duration.ts';
import { saysNothing } from '../cell/nothing.ts';
import { isAddress } from '../cell/shapes.ts';
import { noWords } from '../cell/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { dayOrdersOf } from '../column/day-order.ts';
import { legendIn } from '../column/ends.ts';
import { keptColumns } from '../column/kept.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type AskedQuestion, questionsOf, type Value } from '../column/questions.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import { fieldOf } from '../heading/headings.ts';
import { asksOwnAddress } from '../heading/own-address.ts';
import { respondentFields } from '../heading/person-fields.ts';
import { fillingFields, unaskedFields } from '../heading/survey-fields.ts';
import { personReader } from '../person/persons.ts';
import { chineseMobiles } from '../person/without-plus.ts';
import { issueAt, type Note, notebook } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import { averagesOf } from '../sheet/averages.ts';
import { hintsOf } from '../sheet/hints.ts';
import type { Recognised } from '../sheet/recognise.ts';
import { footerOf, skipReason } from '../sheet/skips.ts';
import { columnOf } from '../sources/index.ts';
import { isJunk } from './junk.ts';
import { rowKeys, saidHashes } from './row-key.ts';

type Answers = Pick<Sheetful, 'survey' | 'answers' | 'skipped' | 'issues'>;

/** Everything else was asked. */
const aboutAnswers = [respondentFields, fillingFields, unaskedFields];
/** Columns that are asked only where somebody answered: tools add them to every file, or nobody filled in the account. */
const perhaps: ReadonlySet<ColumnField> = new Set<ColumnField>(['tags', 'sourceChannel']);
const unfinished =
  /^(?:started|partial|partially complete|incomplete|in[ _]progress|not finished|unfinished|abandoned|disqualified|screened out|未完成|部分完成|未提交|作答中)$/i;
/** A no under these headings is an answer that was not brought to its end. */
const finishing = /^(?:finished|completed?|is completed?|submitted|是否完成|是否提交|已完成)$/i;

const spoiled = /^(?:无效|无效答卷|无效数据|invalid|spam|junk|survey preview|survey test|test|deleted)$/i;

export function readAnswers(recognised: Recognised, options: ReadOptions): Answers {
  const { layout, rows, source, fingerprint, headings } = recognised;
  const { zone, region, dateOrder, keepJunk = false } = options;
  const groups = npsGroups(layout, rows);
  const columns = askedColumns(recognised).filter((column) => !groups.includes(column));
  const recommends = groups.length > 0;
  const asked = questionsOf(keptColumns(columns, rows, '┋'), rows, {
    recommends,
    region,
    legend: legendIn(recognised.titles),
  });
  const chinese = chineseMobiles(layout, rows, region);
  const readPerson = personReader(layout, { region, chinese, orderOf: () => 'ymd' });
  const keys = rowKeys(layout, rows, source, fingerprint);
  const endColumn = layout.one('registeredAt');
  const startColumn = layout.one('startedAt');
  const leaving = layout.all('consentEmail').filter(({ heading }) => asksOwnAddress(foldHeading(heading)));
  const timed = [endColumn, startColumn].filter((column) => column !== undefined);
  const orders = dayOrdersOf(timed, rows, {
    said: dateOrder,
    source: source?.dayOrder,
    region,
    isWorkbook: recognised.isWorkbook,
  });
  const instantOf = clockIn(zone);
  const states = [...layout.all('meta'), ...layout.all('status')];
  const duration = layout.one('duration');
  const told = [...columns, ...layout.all('meta'), ...layout.all('ignored')].sort(byHeading);
  // A day is written otherwise by every program.
  const saidIn = (row: RawRow) =>
    told.flatMap((column) => {
      const text = textIn(row, column).normalize('NFKC').replace(/\s+/g, ' ');
      return text === '' || readWall(text, 'dmy') !== null ? [] : [[foldHeading(column.heading), text]];
    });
  const hasScores = asked.some(({ isScored }) => isScored);
  const hashOf = saidHashes(source?.id ?? 'row');
  const note = notebook();

  const answers: AnswerDraft[] = [];
  const skipped: Issue[] = [];
  const issues: Issue[] = [...orders].flatMap(([{ heading }, { guessed }]) =>
    guessed ? [issueAt({ row: recognised.headerRow }, 'ambiguous-days', heading, heading)] : [],
  );
  for (const { heading, isTurned } of asked)
    if (isTurned) issues.push(issueAt({ row: recognised.headerRow }, 'turned-scale', heading));
  for (const { sheet, rows: sheetRows } of recognised.parts) {
    const footer = footerOf(sheetRows, headings.length);
    const hints = hintsOf(sheetRows);
    const averages = averagesOf(sheetRows);
    for (const row of sheetRows) {
      const place = sheet === undefined ? { row: row.at } : { sheet, row: row.at };
      if (footer.has(row)) skipped.push(issueAt(place, 'footer-row'));
      else if (hints.has(row)) skipped.push(issueAt(place, 'hint-row'));
      else if (averages.has(row)) skipped.push(issueAt(place, 'average-row'));
      else readRow(row, place);
    }
  }

  function timeIn(row: RawRow, column: Column | undefined): Wall | null {
    return column && !isNoMoment(textIn(row, column))
      ? wallIn(row.cells[column.at] ?? '', orders.get(column)?.order ?? 'dmy', column)
      : null;
  }

  /** Whoever leaves an address to be written to may leave a `No` instead. */
  function withOwnAddress(person: PersonDraft, row: RawRow): PersonDraft {
    if (person.emails.length > 0) return person;
    const left = leaving.map((column) => textIn(row, column)).find(isAddress);
    return left === undefined ? person : { ...person, emails: readEmails(left) };
  }

  function readRow(row: RawRow, place: Place): void {
    note.turn(place);
    const person = withOwnAddress(readPerson(row, note), row);
    const skip = skipReason(
      row,
      headings,
      person.name,
      person.emails.some(({ valid }) => valid),
    );
    if (skip) {
      skipped.push(issueAt(place, skip, undefined, skip === 'test-row' ? person.name : undefined));
      return;
    }
    const values = new Map<string, Value>();
    let scores = 0;
    for (const { heading, question, isScored, valueIn } of asked) {
      const value = valueIn(row);
      if (value === null) continue;
      values.set(question.id, value);
      if (!isScored) continue;
      if (typeof value === 'number') scores++;
      else note.tell('bad-score', heading, String(value));
    }
    const ended = timeIn(row, endColumn);
    const started = timeIn(row, startColumn);
    tellDay(row, endColumn, ended, note);
    const isOpen = started !== null && endColumn !== undefined && isNoMoment(textIn(row, endColumn));
    const complete = !isOpen && !isUnfinished(row, states) && (hasScores ? scores > 0 : values.size > 0);
    const junk =
      !keepJunk &&
      complete &&
      (isSpoiled(row, states) ||
        isJunk({
          seconds: secondsIn(textIn(row, duration), started, ended),
          questions: asked.length,
          name: person.name,
          badContact: note.issues.some(
            ({ code }) => code === 'bad-phone' || code === 'bad-email' || code === 'phone-without-region',
          ),
          texts: wordsOf(asked, values),
        }));
    if (junk) skipped.push(issueAt(place, 'junk-answer'));
    else if (!complete) skipped.push(issueAt(place, 'incomplete-answer'));
    issues.push(...note.issues);
    const at = ended ?? started;
    const moment = at ? instantOf(at) : null;
    const who = [person.name, ...person.emails.map(({ value }) => value), ...person.phones.map(numberOf)];
    answers.push({
      place,
      key: keys.keyOf(row) ?? hashOf([moment, who, saidIn(row)]),
      ...(moment ? { at: moment } : {}),
      complete,
      ...(junk ? { setAside: 'junk' } : {}),
      person: isAnonymous(person) ? null : person,
      values: Object.fromEntries(values),
    });
  }

  return {
    survey: { questions: asked.map(({ question }) => question), fingerprint },
    answers,
    skipped,
    issues,
  };
}

function byHeading(a: Column, b: Column): number {
  return a.heading < b.heading ? -1 : 1;
}

function numberOf({ value, typed }: Phone): string {
  return value ?? typed;
}

function askedColumns({ layout, rows, source }: Recognised): readonly Column[] {
  const named = (heading: string) =>
    (source ? columnOf(source, foldHeading(heading)) : undefined) ?? fieldOf(heading)?.field ?? 'custom';
  return layout.columns.filter((column) => {
    if (aboutAnswers.some((fields) => fields.has(column.field))) return false;
    const isOptional = perhaps.has(column.field) || respondentFields.has(named(column.heading));
    return !isOptional || rows.some((row) => !saysNothing(textIn(row, column)));
  });
}

/** The columns in which a tool writes what a recommendation counts for: then its bare scores are such recommendations. */
function npsGroups(layout: Layout, rows: readonly RawRow[]): readonly Column[] {
  return layout.columns.filter((column) => {
    let said = false;
    return (
      rows.every((row) => {
        const text = textIn(row, column);
        if (saysNothing(text)) return true;
        said = true;
        return text.length < 20 && npsGroup.test(text);
      }) && said
    );
  });
}

const npsGroup = /^(?:nps|promoters?|passives?|detractors?|推荐者|被动者|中立者|贬损者)$/i;

function tellDay(row: RawRow, column: Column | undefined, wall: Wall | null, note: Note): void {
  const text = textIn(row, column);
  if (wall === null && !isNoMoment(text)) note.tell('bad-day', column?.heading, text);
}

function isUnfinished(row: RawRow, states: readonly Column[]): boolean {
  return states.some((column) => {
    const text = textIn(row, column).slice(0, 40);
    return unfinished.test(text) || (finishing.test(column.heading) && noWords.includes(fold(text)));
  });
}

/** The tool itself found that nobody meant it. */
function isSpoiled(row: RawRow, states: readonly Column[]): boolean {
  return states.some((column) => spoiled.test(textIn(row, column).slice(0, 40)));
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
