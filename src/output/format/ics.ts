/** A calendar (iCalendar): whole days, which every calendar program shows. */
import type { Row } from '../../reports/report.ts';
import { contentLine, textLine, textValue, timeValue } from './content-lines.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';

function* ics({ name, rows }: Sheet, { generatedAt }: Encoding): Iterable<string> {
  yield 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Regulars//Regulars//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n';
  yield textLine('X-WR-CALNAME', name);
  for (const row of rows) yield entry(row, timeValue(generatedAt));
  yield 'END:VCALENDAR\r\n';
}

function entry(row: Row, stamp: string): string {
  const day = (property: string, value: unknown) =>
    contentLine(`${property};VALUE=DATE`, String(value).replaceAll('-', ''));
  const time = (property: string, value: unknown) =>
    typeof value === 'string' ? contentLine(property, timeValue(value)) : '';
  const topics = (row.topics ?? []) as readonly string[];
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', row.uid),
    `DTSTAMP:${stamp}\r\n`,
    day('DTSTART', row.start),
    day('DTEND', row.until),
    textLine('SUMMARY', row.summary),
    textLine('DESCRIPTION', row.description),
    textLine('LOCATION', row.location),
    topics.length === 0 ? '' : contentLine('CATEGORIES', topics.map(textValue).join(',')),
    row.priority === undefined ? '' : `PRIORITY:${row.priority}\r\n`,
    row.cancelled === true ? 'STATUS:CANCELLED\r\n' : 'STATUS:CONFIRMED\r\n',
    row.busy === true ? 'TRANSP:OPAQUE\r\n' : 'TRANSP:TRANSPARENT\r\n',
    time('CREATED', row.created),
    time('LAST-MODIFIED', row.updated),
    'END:VEVENT\r\n',
  ].join('');
}

export default {
  holds: 'one sheet',
  encode: ([sheet], encoding) => ics(sheet, encoding),
} satisfies OutputFormat;
