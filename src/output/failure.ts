/** Anything thrown, as words on stderr and an exit code; the only place that knows both. */
import { release } from 'node:os';
import { type ErrorCode, exitCodeOf, UserError } from '../domain/errors.ts';
import type { Failure, Words } from '../i18n/words.ts';
import { oneLined, safe, safeJson } from '../lib/text/safe.ts';
import { sentence } from './sentence.ts';
import type { Sink } from './streams.ts';

export interface FailureStyle {
  readonly json: boolean;
  readonly debug: boolean;
  readonly version: string;
  /** Writes a bug of ours down and answers where; null where it cannot. */
  readonly log: (error: unknown, details: string) => Promise<string | null>;
}

/** What whoever mends a bug has to know of the place it happened at; nothing of anybody's data. */
export function bugDetails(version: string): string {
  return `regulars ${version}, node ${process.version}, ${process.platform} ${release()}`;
}

/** Says what failed and answers the exit code. */
export async function report(error: unknown, words: Words, err: Sink, style: FailureStyle): Promise<number> {
  if (!(error instanceof UserError)) {
    const details = bugDetails(style.version);
    const message = words.ui.bug(details);
    const log = await style.log(error, details);
    const hint = words.ui.bugNext(log);
    const stack = style.debug && error instanceof Error ? (error.stack ?? error.message) : null;
    const told = { code: 'bug', message, hint, file: log, ...(stack === null ? {} : { stack }) };
    const lines = [
      await sentence(`regulars: ${message}`, err),
      await sentence(words.ui.try(hint), err),
      ...(stack === null ? [] : [stack]),
    ];
    await err.write(
      style.json ? `${safeJson(JSON.stringify({ error: told }))}\n` : `${lines.map(safe).join('\n')}\n`,
    );
    return 70;
  }
  const speak = words.errors[error.code as ErrorCode] as (params: unknown, words: Words) => Failure;
  const failure = speak(tidied(error.params), words);
  const { what } = failure;
  const next = failure.next === undefined ? undefined : words.formats.commands(failure.next);
  if (style.json) {
    const params = error.params as { file?: unknown; line?: unknown; column?: unknown };
    const place = {
      ...(params.file === undefined ? {} : { file: params.file }),
      ...(params.line === undefined || params.line === null ? {} : { row: params.line }),
      ...(params.column === undefined ? {} : { column: params.column }),
    };
    const why = await reasonOf(failure);
    const message = why ? words.ui.sentences(what, why.trim()) : what;
    await err.write(
      `${safeJson(JSON.stringify({ error: { code: error.code, message, hint: next ?? null, ...place } }))}\n`,
    );
  } else {
    const why = await reasonOf(
      failure.why === undefined ? failure : { ...failure, why: await sentence(failure.why, err) },
    );
    const lines = [
      await sentence(`regulars: ${what}`, err),
      ...(why ? [why] : []),
      ...(next ? [words.ui.try(next)] : []),
    ];
    await err.write(`${lines.map(safe).join('\n')}\n`);
  }
  return exitCodeOf(error.code as ErrorCode);
}

/** Parameters on one line each; a text with a place in it stays as it is, for the place counts its characters. */
function tidied(params: object): object {
  return 'at' in params && 'text' in params ? { ...oneLined(params), text: params.text } : oneLined(params);
}

/** Why, and where in what was typed. */
export async function reasonOf({ why, place }: Failure): Promise<string | undefined> {
  if (!place) return why;
  const { caret } = await import('./caret.ts');
  return why ? `${why}\n${caret(place)}` : caret(place);
}
