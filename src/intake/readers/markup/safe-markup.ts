/** Markup as bytes of UTF-8, refused where it declares a document type: no entity of a file's own is ever resolved. */
import { brokenFile } from '../broken-file.ts';

/** Throws `file.broken`. */
export function utf8Markup(data: Buffer, file: string): Buffer {
  const markup = isUtf16(data) ? toUtf8(data) : data;
  if (markup.includes('<!DOCTYPE')) throw brokenFile(file, 'unsafe-xml');
  return markup;
}

function isUtf16([first, second]: Buffer): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

function toUtf8(data: Buffer): Buffer {
  const isBig = data[0] === 0xfe || data[0] === 0;
  return Buffer.from(new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(data));
}
