/** Reads texts and fixture files through the entry point, with the options of a roster in the United States. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerDraft, Draft, Issue, Sheetful } from '../../src/domain/draft.ts';
import { open } from '../../src/intake/index.ts';
import type { ReadOptions } from '../../src/intake/raw/read-options.ts';
import { root } from '../support/source.ts';

export const usual: ReadOptions = { zone: 'UTC', region: 'US' };
export const inNewYork = { zone: 'America/New_York', currency: 'USD' } as const;

export function readText(
  text: string,
  options: Partial<ReadOptions> = {},
  file = 'list.csv',
): Promise<Sheetful> {
  return open({ file, bytes: new TextEncoder().encode(text) }, { ...usual, ...options });
}

export function readLines(lines: readonly string[], options: Partial<ReadOptions> = {}): Promise<Sheetful> {
  return readText(`${lines.join('\n')}\n`, options);
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'test/fixtures/intake', name)));
}

export function readFixture(name: string, options: Partial<ReadOptions> = {}): Promise<Sheetful> {
  return open({ file: name, bytes: fixture(name) }, { ...usual, ...options });
}

/** A file as a known tool writes it. */
export function readTool(name: string): Promise<Sheetful> {
  return readFixture(`tools/${name}`, inNewYork);
}

export function draftAt({ drafts }: Sheetful, row: number): Draft {
  const found = drafts.find(({ place }) => place.row === row);
  if (!found) throw new Error(`No draft was made of row ${row}.`);
  return found;
}

export function answerAt({ answers }: Sheetful, row: number): AnswerDraft {
  const found = answers.find(({ place }) => place.row === row);
  if (!found) throw new Error(`No answer was made of row ${row}.`);
  return found;
}

/** `3 bad-phone Mobile 12`, the shortest way to say what was noted. */
export function told(issues: readonly Issue[]): string[] {
  return issues.map(({ row, code, column, value }) =>
    [row, code, column, value].filter((part) => part !== undefined).join(' '),
  );
}

/** The addresses of a draft that can be used. */
export function emailsOf({ person }: Draft): string[] {
  return person.emails.filter(({ valid }) => valid).map(({ value }) => value);
}

/** The value of the answer to the question that holds these words. */
export function valueIn(sheet: Sheetful, row: number, words: string): unknown {
  const question = sheet.survey?.questions.find(({ text }) =>
    (text.en ?? text['zh-CN'] ?? '').includes(words),
  );
  if (!question) throw new Error(`No question says “${words}”.`);
  return answerAt(sheet, row).values[question.id];
}

/** Who, and how they are reached. */
export function peopleOf({ drafts }: Sheetful): string[] {
  return drafts.map(({ person }: Draft) =>
    [
      person.name,
      ...person.emails.map(({ value }) => value),
      ...person.phones.map(({ value, typed }) => value ?? `?${typed}`),
      person.organisation,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' | '),
  );
}

export function statusesOf({ drafts }: Sheetful): (string | undefined)[] {
  return drafts.map(({ registration }) => registration?.status);
}

/** The field of each column, by its heading. */
export function fieldsIn({ mapping }: Sheetful): Record<string, string> {
  return Object.fromEntries(mapping.map(({ heading, field }) => [heading, field]));
}

/** `nps How likely …` of each question, in the order asked. */
export function questionsOf({ survey }: Sheetful): string[] {
  return (survey?.questions ?? []).map(({ kind, text }) => `${kind} ${text.en ?? text['zh-CN']}`);
}
