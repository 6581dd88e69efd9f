/** Lines of address cards and calendars, as RFC 2426 and RFC 5545 have them. */

/** Bytes of a line, without its end. */
const longest = 75;
const controls = /[\0-\x08\x0b-\x1f\x7f]/g;

/** A text as a value: what parts values stands behind a backslash. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A property with its value, folded between letters where it is too long. */
export function contentLine(property: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  for (const letter of `${property}:${value}`) {
    const bytes = Buffer.byteLength(letter);
    if (size + bytes > longest) {
      lines.push(line);
      line = ' ';
      size = 1;
    }
    line += letter;
    size += bytes;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** The line of a text; none where there is nothing to say. */
export function textLine(property: string, text: unknown): string {
  return typeof text === 'string' && text !== '' ? contentLine(property, textValue(text)) : '';
}

/** `20261124T090000Z`. */
export function timeValue(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
