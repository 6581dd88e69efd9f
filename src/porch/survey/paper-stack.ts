/** A stack of paper answers typed in one after the other; each is kept when it is done, so that stopping loses only the one begun. */
import type { Context } from '../../context.ts';
import { UserError } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Roster } from '../../domain/roster.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { maskedFailure } from '../../output/mask.ts';
import { problemIn } from '../../output/problem.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { keepAnswer } from './kept-answer.ts';
import { askQuestions } from './questions.ts';

/** Typed in place of who it is: a sheet without a name. */
const nameless = '-';

export async function paperStack(context: Context, name: string): Promise<Receipt> {
  const { surveys } = await context.read(['surveys']);
  const survey = resolveSurvey(surveys.values(), name);
  const kept: Receipt[] = [];
  const sheets = new Map<string, number>();
  const twice: Phrase[] = [];
  let isBegun = false;
  try {
    for (;;) {
      const who = await nextSheet(context, kept.length + 1);
      if (who === undefined) break;
      isBegun = true;
      const said = await askQuestions(context, survey, who);
      if (who !== null || Object.keys(said.values).length > 0)
        kept.push(await keepAnswer(context, survey, { client: who, said, mode: 'paper' }));
      if (who !== null) {
        const first = sheets.get(who.id);
        if (first !== undefined)
          twice.push(say('survey.sheet-twice', { client: who.name, first, sheet: kept.length }));
        sheets.set(who.id, kept.length);
      }
      isBegun = false;
    }
  } catch (error) {
    if (kept.length === 0 || !(error instanceof UserError && error.code === 'interrupted')) throw error;
  }
  return {
    kind: 'receipt',
    said: [say('survey.stack', { survey: survey.name, count: kept.length })],
    columns: kept[0]?.columns ?? [],
    items: kept.flatMap(({ items }) => items),
    changed: [...new Set(kept.flatMap(({ changed }) => changed))],
    undo: kept.at(-1)?.undo ?? null,
    warnings: [
      ...kept.flatMap(({ warnings = [] }) => warnings),
      ...twice,
      ...(isBegun ? [say('survey.sheet-given-up', { sheet: kept.length + 1 })] : []),
    ],
    next: [`regulars survey results ${survey.id}`],
    dryRun: context.settings.dryRun,
  };
}

/** Whose sheet is next; null for one without a name, undefined when the stack is done. */
async function nextSheet(context: Context, sheet: number): Promise<Client | null | undefined> {
  const roster = await context.read(['clients']);
  const told = (phrase: Phrase) => oneLine(wordsOf(phrase, context.words));
  const typed = (
    await context.ask.text(told(say('ask.sheet', { sheet })), (answer) => whoIs(context, roster, answer))
  ).trim();
  if (typed === '') return undefined;
  return typed === nameless ? null : resolveClient(roster, typed);
}

function whoIs({ words, settings }: Context, roster: Roster<'clients'>, answer: string): true | string {
  const typed = answer.trim();
  if (typed === '' || typed === nameless) return true;
  try {
    resolveClient(roster, typed);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return oneLine(problemIn(settings.mask ? maskedFailure(error) : error, words).join('. '));
  }
}
