/** The formats an answer can have, one row each. Light ones are loaded at once, the others when one is asked for. */
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
  html: async () => (await import('./format/html.ts')).default,
  xlsx: async () => (await import('./format/xlsx.ts')).default,
} as const satisfies Readonly<Record<string, () => OutputFormat | Promise<OutputFormat>>>;

/** What only a file is: address cards and calendars, whose rows are made for them. */
const files = {
  vcf: async () => (await import('./format/vcf.ts')).default,
  ics: async () => (await import('./format/ics.ts')).default,
} as const satisfies Readonly<Record<string, () => Promise<OutputFormat>>>;

export type ShareFormat = keyof typeof files;
export const shareFormats = Object.keys(files) as ShareFormat[];

export type FileFormat = keyof typeof encoders;
export const fileFormats = Object.keys(encoders) as FileFormat[];

/** Endings of files that other programs open and no answer can be: tab-separated lines under such a name are taken for damage. */
const foreign: ReadonlySet<string> = new Set([
  ...shareFormats,
  ...['xls', 'xlsm', 'xlsb', 'ods', 'numbers', 'pdf', 'doc', 'docx', 'odt', 'rtf', 'pptx'],
  ...['xml', 'yaml', 'yml', 'zip', 'png', 'jpg', 'svg', 'sqlite', 'db'],
]);

export function isForeign(ending: string): boolean {
  return foreign.has(ending);
}

/** A table is drawn for a person at a terminal; everything else is encoded. */
export type Format = 'table' | FileFormat;
export const formats: readonly Format[] = ['table', ...fileFormats];

export async function formatNamed(format: FileFormat | ShareFormat): Promise<OutputFormat> {
  return format in files ? files[format as ShareFormat]() : encoders[format as FileFormat]();
}
