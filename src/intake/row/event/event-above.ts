/** The event that the head of a report names, above the list of who came: `Topic`, `Meeting title`, and when it began. */
import type { Day } from '../../../lib/time/day.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { readWall, undecided } from '../../cell/time/clock.ts';
import { dayOrdersOf, type KnownOrder } from '../../column/day-order.ts';
import type { Layout } from '../../column/layout.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import { type RawRow, type RawTable, textOf } from '../../raw/table.ts';

export interface EventAbove {
  readonly eventName?: string;
  readonly eventDay?: Day;
}

const topics = new Set(
  'meeting topic|webinar topic|webinar name|webinar title|meeting title|meeting name|event name|event title|meetingtitel|titel der besprechung|titre de la reunion|titulo de la reunion|会议主题|会议名称|活动名称|活动主题|会议のタイトル|회의 주제'.split(
    '|',
  ),
);
/** Of anything, unless how long it was or who took part stands beside. */
const bareTopics = new Set('topic|thema|sujet|tema|argomento|onderwerp|主题|トピック|주제'.split('|'));
const ofMeetings =
  /^(?:actual )?(?:duration|participants|dauer|teilnehmer|duree|duracion|participantes|durata|partecipanti|duur|deelnemers|持续时间|会议时长|时长|参会者|与会者|参会人数|期間|参加者|기간|참가자)(?: min[a-z]{0,5}| ?分钟?)?$/;
/** Whoever signs up may do so from the one day to the other. */
const ends =
  /截止|结束|結束|deadline|^(?:registration |sign[- ]?up )?(?:clos(?:es|ing)|ends?)\b|^(?:end|ende|fin|fine)$|schluss|endzeit|終了|종료|마감/;
const timeOfDay = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?$/i;
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
  const isOfMeeting = labelsOf(above).some((label) => ofMeetings.test(label));
  const isTopic = (label: string) => topics.has(label) || (isOfMeeting && bareTopics.has(label));
  const name = saidAbove(above, isTopic);
  const start = saidAbove(above, (label) => starts.has(label));
  const end = saidAbove(above, (label) => ends.test(label));
  // Where each part of a list has a head of its own, they are several.
  if (name === null || saidAbove(table.rows.slice(above.length), isTopic) !== null) return {};
  const eventDay = start && dayIn(start, layout, rows, known);
  const isOneDay = end === null || timeOfDay.test(end) || dayIn(end, layout, rows, known) === eventDay;
  return { eventName: name, ...(eventDay && isOneDay ? { eventDay } : {}) };
}

/** What stands in place of a label, each folded. */
function labelsOf(rows: readonly RawRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const filled = cells.map(textOf).filter((text) => text !== '');
    const labels = filled.length > 2 ? filled : filled.slice(0, 1);
    return labels.map((text) => foldHeading(inOneCell.exec(text)?.[1] ?? text));
  });
}

function saidAbove(rows: readonly RawRow[], isLabel: (folded: string) => boolean): string | null {
  for (const [index, { cells }] of rows.entries()) {
    const texts = cells.map(textOf);
    const filled = texts.filter((text) => text !== '');
    const at = texts.findIndex((text) => isLabel(foldHeading(text)));
    const [, label = '', value = ''] = filled.length === 1 ? (inOneCell.exec(filled[0] ?? '') ?? []) : [];
    const said =
      at < 0
        ? isLabel(foldHeading(label)) && value
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
