/** The survey that a file's answers belong to: found again, or made. */
import { fold } from '../../../lib/text/fold.ts';
import type { Edit } from '../../change/edit.ts';
import type { Sheetful, SurveyDraft } from '../../draft.ts';
import { fail } from '../../errors.ts';
import type { Bilingual } from '../../records/field.ts';
import type { Question, Survey } from '../../records/survey.ts';
import { type Roster, typedId } from '../../roster.ts';

export interface ChosenSurvey {
  readonly id: string;
  /** The survey's own id of a question, by the file's id of it. */
  questionOf(id: string): string;
  /** What was asked before this file came, where it was: that decides what an answer says, and not how the file's column looks. */
  readonly asked: readonly Question[];
}

const keyOf = (event: string, fingerprint: string) => `${event}:${fingerprint}`;

/** The fingerprints of the headings of every file that surveys were imported from. */
export function importedFingerprints(surveys: Iterable<Survey>): ReadonlySet<string> {
  return new Set(
    Array.from(surveys)
      .filter(({ event, key }) => key !== undefined && key !== keyOf(event, ''))
      .map(({ event, key = '' }) => key.slice(keyOf(event, '').length)),
  );
}

/** By the event and the fingerprint of the headings, or by the name or id asked for; a survey found so learns the file's further questions. */
export function chooseSurvey(
  draft: Edit<'events' | 'surveys'>,
  roster: Roster<'surveys'>,
  sheet: Sheetful,
  event: string,
  name: string | undefined,
): ChosenSurvey {
  const { known } = sheet.survey ?? {};
  if (known !== undefined) return { id: known, questionOf: (question) => question, asked: [] };
  const told = sheet.survey?.questions ?? [];
  const key = keyOf(event, sheet.survey?.fingerprint ?? '');
  const found = [...roster.surveys.values()].find((survey) =>
    name === undefined ? survey.key === key : survey.event === event && isMeant(survey, name),
  );
  if (found === undefined && name !== undefined) refuseId(draft, roster, event, name);
  if (!found) {
    const eventName = draft.get('events', event)?.name ?? '';
    const id = draft.add('surveys', {
      name: name ?? `${eventName} ${titleOf(sheet.file)}`.trim(),
      event,
      questions: told,
      key,
    });
    return { id, questionOf: (question) => question, asked: [] };
  }
  const ids = knownQuestions(found, told);
  const added = told.filter(({ id }) => !found.questions.some((question) => question.id === ids.get(id)));
  const ofTen = name === undefined ? withTens(found.questions, sheet, ids) : found.questions;
  const asked = withSaid(ofTen, sheet.survey, ids);
  if (added.length > 0 || asked !== found.questions)
    draft.set('surveys', found.id, { questions: [...asked, ...added] });
  return { id: found.id, questionOf: (question) => ids.get(question) ?? question, asked };
}

/** A question whose words nobody could count is a score as soon as somebody says what they count. */
function withSaid(
  known: readonly Question[],
  survey: SurveyDraft | undefined,
  ids: ReadonlyMap<string, string>,
): readonly Question[] {
  const said = new Map(
    (survey?.questions ?? [])
      .filter(({ id }) => survey?.said?.includes(id))
      .map((question) => [ids.get(question.id) ?? question.id, question]),
  );
  const isWords = ({ id, kind }: Question) => said.has(id) && (kind === 'choice' || kind === 'text');
  if (!known.some(isWords)) return known;
  return known.map((question) => {
    const scored = said.get(question.id);
    return scored && isWords(question) ? { ...scored, id: question.id, text: question.text } : question;
  });
}

/** A recommendation that was out of five because nobody had said more is out of ten as soon as somebody does. */
function withTens(
  known: readonly Question[],
  { survey, answers }: Sheetful,
  ids: ReadonlyMap<string, string>,
): readonly Question[] {
  if (known.some(({ kind }) => kind === 'nps')) return known;
  const isAbove = ({ id, kind }: Question) =>
    kind === 'nps' && answers.some(({ values }) => Number(values[id]) > supposedTop);
  const above = survey?.questions.find(isAbove);
  if (!above) return known;
  const wanted = ids.get(above.id) ?? above.id;
  const isSupposed = ({ id, kind, min, max }: Question) =>
    id === wanted && kind === 'scale' && min === 1 && max === supposedTop;
  if (!known.some(isSupposed)) return known;
  return known.map((question) =>
    isSupposed(question) ? { ...above, id: question.id, text: question.text } : question,
  );
}

const supposedTop = 5;

function isMeant({ id, name }: Survey, typed: string): boolean {
  return fold(name) === fold(typed) || id === typedId('surveys', typed.trim());
}

/** What reads as an id is never the name of a new survey. */
function refuseId(
  draft: Edit<'events'>,
  { surveys }: Pick<Roster, 'surveys'>,
  event: string,
  typed: string,
): void {
  const id = typedId('surveys', typed.trim());
  if (id === '') return;
  const other = surveys.get(id);
  if (other === undefined) throw fail('survey.unknown', { ref: typed, near: [] });
  const named = (of: string) => draft.get('events', of)?.name ?? of;
  throw fail('survey.of-other-event', { survey: other.name, of: named(other.event), event: named(event) });
}

/** The survey's own id of each question told; none is meant twice. */
function knownQuestions({ questions }: Survey, told: readonly Question[]): ReadonlyMap<string, string> {
  const same = new Set(told.map(({ id }) => id));
  const left = questions.filter(({ id }) => !same.has(id));
  const ids = new Map<string, string>();
  for (const question of told) {
    const known = questions.some(({ id }) => id === question.id) ? undefined : sameQuestion(left, question);
    if (known) left.splice(left.indexOf(known), 1);
    ids.set(question.id, known?.id ?? question.id);
  }
  return ids;
}

function sameQuestion(questions: readonly Question[], { text }: Question): Question | undefined {
  const wanted = wordings(text);
  return (
    questions.find((question) => wordings(question.text).some((one) => wanted.includes(one))) ??
    questions.find((question) => rowWordings(question).includes(bare(wanted[0])))
  );
}

/** A row of a matrix after what is asked above it: each tool joins the two in its own way, as “How was it? [The talks]”. */
function rowWordings({ heading, text }: Question): string[] {
  if (heading === undefined) return [];
  return (['en', 'zh-CN'] as const).flatMap((language) => {
    const [above, row] = [heading[language], text[language]];
    return above && row ? bare(fold(`${above} ${row}`).replace(numbering, '')) : [];
  });
}

const marks = /[\s\-–—_:：;；,，.。、?？!！()（）[\]【】"'“”‘’|/]+/g;

/** Without what stands between words. */
function bare(text = ''): string {
  return text.replace(marks, '');
}

function wordings(text: Bilingual): string[] {
  return [text.en, text['zh-CN']].flatMap((one) =>
    one === undefined || one === '' ? [] : fold(one).replace(numbering, ''),
  );
}

/** “1、”, “2.”, “Q3)”: a form numbers its questions, and ours have no numbers. */
const numbering = /^q?\d{1,3}\s*[、.．:：)）]\s*/;

/** `exports/feedback_2025.csv` is titled `feedback_2025`. */
function titleOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
