/** The event that the head of a report names, above the list of who came: `Topic`, `Meeting title`, and when it began. */
import type { Day } from '../../lib/day.ts';
import { readWall, undecided } from '../cell/clock.ts';
import { saysNothing } from '../cell/nothing.ts';
import type { Layout } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { type RawRow, type RawTable, textOf } from '../raw/table.ts';
import { dayOrdersOf, type KnownOrder } from './day-order.ts';

export interface EventAbove {
  readonly eventName?: string;
  readonly eventDay?: Day;
}

const topics = new Set(
  'topic|meeting topic|webinar topic|webinar name|webinar title|meeting title|meeting name|event name|event title|thema|meetingtitel|titel der besprechung|sujet|titre de la reunion|tema|titulo de la reunion|argomento|onderwerp|主题|会议主题|会议名称|活动名称|活动主题|トピック|会议のタイトル|회의 주제|주제'.split(
    '|',
  ),
);
const starts = new Set(
  'start time|start date|actual start time|scheduled time|scheduled start time|scheduled start|event date|startzeit|beginn|heure de debut|date de debut|hora de inicio|ora di inizio|begintijd|开始时间|实际开始时间|会议开始时间|预定开始时间|开始日期|活动日期|活动时间|开始时刻|开始日时|시작 시간'.split(
    '|',
  ),
);
const looked = 12;
/** Of `1. 主题：…` the label and what it says, where both stand in one cell. */
const inOneCell = /^([^:：]{2,24})[:：] ?(\S.*)$/;

/** Above `before`, the row of headings; a row of labels has its values in the next, any other label its value beside it. */
export function eventAbove(
  tables: readonly RawTable[],
  before: number,
  layout: Layout,
  rows: readonly RawRow[],
  known: KnownOrder,
): EventAbove {
  const [table, ...others] = tables;
  if (!table || others.length > 0) return {};
  const above = table.rows.filter(({ at }) => at < before).slice(0, looked);
  const name = saidAbove(above, topics);
  const start = saidAbove(above, starts);
  // Where each part of a list has a head of its own, they are several.
  if (name === null || saidAbove(table.rows.slice(above.length), topics) !== null) return {};
  const eventDay = start && dayIn(start, layout, rows, known);
  return { eventName: name, ...(eventDay ? { eventDay } : {}) };
}

function saidAbove(rows: readonly RawRow[], labels: ReadonlySet<string>): string | null {
  for (const [index, { cells }] of rows.entries()) {
    const texts = cells.map(textOf);
    const filled = texts.filter((text) => text !== '');
    const at = texts.findIndex((text) => labels.has(foldHeading(text)));
    const [, label = '', value = ''] = filled.length === 1 ? (inOneCell.exec(filled[0] ?? '') ?? []) : [];
    const said =
      at < 0
        ? labels.has(foldHeading(label)) && value
        : filled.length > 2
          ? textOf(rows[index + 1]?.cells[at])
          : filled.length === 2 && texts[at + 1];
    if (said && !saysNothing(said) && said.length < 120) return said.trim();
  }
  return null;
}

/** Null where the digits may be read in two ways, and nothing in the list tells which. */
function dayIn(text: string, layout: Layout, rows: readonly RawRow[], known: KnownOrder): Day | null {
  const bare = text.replace(/ ?\([^()]*\)$|^[A-Za-z]+day,? /g, '');
  const digits = undecided(bare);
  const isOpen = digits !== null && digits.first < 13 && digits.second < 13 && digits.first !== digits.second;
  const timed = [...layout.all('checkedInAt'), ...layout.all('registeredAt')];
  const found = [...dayOrdersOf(timed, rows, known).values()];
  const order = digits && digits.first > 12 ? 'dmy' : digits && digits.second > 12 ? 'mdy' : known.said;
  const told = found.find(({ guessed }) => !guessed)?.order;
  if (isOpen && (order ?? told) === undefined) return null;
  return readWall(bare, order ?? told ?? 'ymd')?.wall.slice(0, 10) ?? null;
}
