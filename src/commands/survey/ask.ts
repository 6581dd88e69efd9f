/** `survey ask`: puts the questions of a survey to one client at the terminal and keeps what they say. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { resolveClient, resolveSurvey } from '../../domain/find.ts';
import type { Bilingual } from '../../domain/records/field.ts';
import type { Answer, Question } from '../../domain/records/survey.ts';
import { endsOf } from '../../domain/survey/scales.ts';
import { oneLine } from '../../lib/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { editRoster } from '../../porch/edit-roster.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

type Value = Answer['values'][string];

export default command({
  arguments: { name: 'one', ref: 'one' },
  options: {},
  async run(context, { name, ref }) {
    if (!context.interactive) {
      throw fail('usage.needs-terminal', {
        command: 'survey ask',
        instead: 'regulars import answers.csv --as survey',
      });
    }
    const before = await context.read(['clients', 'surveys']);
    const survey = resolveSurvey(before.surveys.values(), name);
    const client = resolveClient(before, ref);
    const values: Record<string, Value> = Object.create(null);
    for (const question of survey.questions) {
      const value = await put(context, question);
      if (value !== null) values[question.id] = value;
    }
    const answered = Object.keys(values).length > 0;
    const wanted = [
      { from: 'clients', ids: [client.id] },
      { from: 'surveys', ids: [survey.id] },
      { from: 'answers', ids: [] },
    ] as const;
    return editRoster(context, wanted, (change, roster) => {
      // Asking takes minutes: both may have gone meanwhile.
      resolveClient(roster, client.id);
      const { asked = [] } = resolveSurvey(roster.surveys.values(), survey.id);
      if (answered) {
        const answer = {
          survey: survey.id,
          client: client.id,
          at: context.now,
          mode: 'terminal',
          values: { ...values },
          complete: true,
        } as const;
        change.add('answers', answer);
      }
      change.set('surveys', survey.id, {
        asked: [...asked, { client: client.id, at: context.now, mode: 'terminal' }],
      });
      const said = { survey: survey.name, client: client.name };
      return {
        said: [answered ? say('survey.answered', said) : say('survey.unanswered', said)],
        next: [`regulars survey results ${survey.id}`],
      };
    });
  },
});

/** What the person says to one question; null for nothing. */
async function put({ ask, words }: Context, question: Question): Promise<Value | null> {
  const { text, kind, options = [] } = question;
  // The words of a question may have come out of a file.
  const told = (phrase: Phrase) => oneLine(wordsOf(phrase, words));
  if (kind === 'scale' || kind === 'nps') {
    const { min, max } = endsOf(question);
    const inside = (typed: string) => typed.trim() === '' || readScore(typed, min, max) !== null;
    const typed = await ask.text(told(say('ask.scale', { text, min, max })), (answer) =>
      inside(answer) ? true : told(say('ask.out-of-range', { min, max })),
    );
    return readScore(typed, min, max);
  }
  if (kind === 'text' || options.length === 0) {
    const typed = (await ask.text(told(say('ask.text', { text })))).trim();
    if (typed === '') return null;
    return kind === 'multi' ? [typed] : typed;
  }
  const choices = options.map((option) => ({
    name: told(say('bilingual', { text: option })),
    value: codeOf(option),
  }));
  if (kind === 'multi') {
    const chosen = await ask.chooseMany(told(say('ask.choice', { text })), choices);
    return chosen.length === 0 ? null : chosen;
  }
  return ask.choose<string | null>(told(say('ask.choice', { text })), [
    ...choices,
    { name: told(say('ask.skip')), value: null },
  ]);
}

/** A whole number between the ends, full-width digits too; null for anything else. */
function readScore(typed: string, min: number, max: number): number | null {
  const plain = typed.normalize('NFKC').trim();
  if (!/^-?\d{1,6}$/.test(plain)) return null;
  const score = Number(plain);
  return score >= min && score <= max ? score : null;
}

/** An option is kept in the same words whatever language it was asked in. */
function codeOf(option: Bilingual): string {
  return option.en ?? option['zh-CN'] ?? '';
}
