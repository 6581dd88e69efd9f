/** The formats an answer can have: a row each. Light ones are there at once, a workbook's is loaded when one is asked for. */
import csv from './format/csv.ts';
import type { OutputFormat } from './format/format.ts';
import json from './format/json.ts';
import md from './format/md.ts';
import ndjson from './format/ndjson.ts';
import tsv from './format/tsv.ts';

/** What can be written to a file or a pipe, in the order it is told. */
const encoders = {
  tsv: () => tsv,
  csv: () => csv,
  json: () => json,
  ndjson: () => ndjson,
  md: () => md,
  xlsx: async () => (await import('./format/xlsx.ts')).default,
} as const satisfies Readonly<Record<string, () => OutputFormat | Promise<OutputFormat>>>;

export type FileFormat = keyof typeof encoders;
export const fileFormats = Object.keys(encoders) as FileFormat[];

/** A table is drawn for a person at a terminal; everything else is encoded. */
export type Format = 'table' | FileFormat;
export const formats: readonly Format[] = ['table', ...fileFormats];

export async function formatNamed(format: FileFormat): Promise<OutputFormat> {
  return encoders[format]();
}
