/** Puts the questions of a survey to a person, one after the other; what was said can be gone back to. */
import type { Context } from '../../context.ts';
import { counts } from '../../domain/edition/participation.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Question, Survey } from '../../domain/records/survey.ts';
import { isAskedOf, isComplete } from '../../domain/survey/complete.ts';
import { endsOf } from '../../domain/survey/scales.ts';
import { codeOf, typedValue, type Value } from '../../domain/survey/typed-value.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

/** Typed in place of an answer, to be asked the question before once more. */
const backSign = '<';
type Reply = Value | null | typeof back;
const back = Symbol('back');

export interface Said {
  /** By id of the question. */
  readonly values: Readonly<Record<string, Value>>;
  /** To everything that must be answered, of what is asked of this person. */
  readonly complete: boolean;
}

/** `client` null is anonymous, who is asked everything. */
export async function askQuestions(context: Context, survey: Survey, client: Client | null): Promise<Said> {
  const roles = client && (await rolesOf(context, survey, client));
  const questions = survey.questions.filter((question) => roles === null || isAskedOf(question, roles));
  const values: Record<string, Value> = Object.create(null);
  let heading: string | null = null;
  // Whoever was typed by a part of a name may be another one.
  let whose = client && whoseAnswer(client, context);
  for (let at = 0; at < questions.length; ) {
    const question = questions[at] as Question;
    const above = headingOf(question, context);
    const lines = [whose, above === heading ? null : above].filter((line) => line !== null);
    const said = await put(context, question, lines.length === 0 ? null : lines.join('\n  '));
    whose = null;
    heading = above;
    if (said === back) {
      at = Math.max(0, at - 1);
      continue;
    }
    if (said === null) delete values[question.id];
    else values[question.id] = said;
    at++;
  }
  return { values, complete: isComplete(questions, values) };
}

function whoseAnswer({ id, name }: Client, { words, settings }: Context): string {
  return settings.mask ? id : oneLine(wordsOf(say('named.client', { id, name }), words));
}

async function rolesOf(context: Context, survey: Survey, client: Client): Promise<ReadonlySet<string>> {
  const roles = new Set<string>(client.roles ?? []);
  if (survey.questions.every(({ role }) => role === undefined)) return roles;
  const { registrations } = await context.read([{ from: 'registrations', client: client.id }]);
  for (const one of registrations.values())
    if (one.client === client.id && one.event === survey.event && one.role !== undefined && counts(one))
      roles.add(one.role);
  return roles;
}

function headingOf({ heading }: Question, { words }: Context): string | null {
  return heading ? oneLine(wordsOf(say('bilingual', { text: heading }), words)) : null;
}

async function put({ ask, words }: Context, question: Question, above: string | null): Promise<Reply> {
  const { text, kind, options = [] } = question;
  // The words of a question may have come out of a file.
  const told = (phrase: Phrase) => oneLine(wordsOf(phrase, words));
  const under = (line: string) => (above === null ? line : `${above}\n  ${line}`);
  if (kind === 'choice' && options.length > 0) {
    return ask.choose<Reply>(under(told(say('ask.choice', { text }))), [
      ...options.map((option) => ({ name: told(say('bilingual', { text: option })), value: codeOf(option) })),
      { name: told(say('ask.skip')), value: null },
      { name: told(say('ask.back')), value: back },
    ]);
  }
  if (kind === 'multi' && options.length > 0) {
    const chosen = await ask.chooseMany(
      under(told(say('ask.choice', { text }))),
      options.map((option) => ({ name: told(say('bilingual', { text: option })), value: codeOf(option) })),
    );
    return chosen.length === 0 ? null : chosen;
  }
  const { min, max } = endsOf(question);
  const isScored = kind === 'scale' || kind === 'nps';
  const asked = isScored ? say('ask.scale', { text, min, max }) : say('ask.text', { text });
  const typed = (
    await ask.text(under(told(asked)), (answer) =>
      answer.trim() === backSign || typedValue(question, answer).kind !== 'out-of-scale'
        ? true
        : told(say('ask.out-of-range', { min, max })),
    )
  ).trim();
  if (typed === backSign) return back;
  const read = typedValue(question, typed);
  return read.kind === 'value' ? read.value : null;
}
