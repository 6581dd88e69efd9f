/** The rows of a form that came back as answers to its survey; what does not fit is rejected with its reason. */
import type { AnswerDraft, FormDraft, FormRow, Issue, RejectedRow, Sheetful } from '../../draft.ts';
import type { Client } from '../../records/client.ts';
import type { Question, Survey } from '../../records/survey.ts';
import { isComplete } from '../../survey/complete.ts';
import { codeOf, notAsked, typedValue, type Value } from '../../survey/typed-value.ts';

type Read = Required<Pick<Sheetful, 'survey' | 'answers' | 'rejected' | 'issues'>>;

/** `clientOf` knows clients by their former ids too; `cameTo` is null where the event is not over. */
export function readForm(
  form: FormDraft,
  survey: Survey,
  clientOf: (id: string) => Client | undefined,
  cameTo: ((client: string) => boolean) | null,
): Read {
  const answers: AnswerDraft[] = [];
  const rejected: RejectedRow[] = [];
  const issues: Issue[] = [];
  const columns = survey.questions.filter(({ id }) => form.questions.includes(id));
  for (const row of form.rows) {
    const { place } = row;
    const read = valuesIn(row, columns, form.headings);
    if (read.values.size === 0 && read.flaws.length === 0) continue;
    const client = clientOf(row.client);
    const flaws = client
      ? read.flaws
      : [issue(row, 'no-client', { value: row.client, severity: 'error' }), ...read.flaws];
    const [first] = flaws;
    if (first || !client) {
      if (first) rejected.push({ issue: first, cells: row.cells });
      issues.push(...flaws.slice(1));
      continue;
    }
    const values = Object.fromEntries(read.values);
    const asked = columns.filter(({ id }) => row.values.get(id) !== notAsked);
    const complete = isComplete(asked, values);
    if (!complete) issues.push(issue(row, 'incomplete-answer', { severity: 'note' }));
    if (cameTo && !cameTo(client.id))
      issues.push(issue(row, 'not-there', { value: client.name, severity: 'note' }));
    answers.push({
      place,
      key: `form:${survey.id}:${client.id}`,
      complete,
      person: null,
      client: client.id,
      values,
    });
  }
  return {
    survey: { questions: [], fingerprint: '', known: survey.id },
    answers,
    rejected,
    issues,
  };
}

function valuesIn(row: FormRow, questions: readonly Question[], headings: FormDraft['headings']) {
  const values = new Map<string, Value>();
  const flaws: Issue[] = [];
  for (const question of questions) {
    const { id, text } = question;
    const typed = row.values.get(id) ?? '';
    const read = typedValue(question, typed);
    const column = headings.get(id) || text.en || text['zh-CN'] || id;
    if (read.kind === 'value') values.set(id, read.value);
    else if (read.kind === 'out-of-scale')
      flaws.push(
        issue(row, 'out-of-scale', {
          column,
          value: typed,
          near: [String(read.min), String(read.max)],
          severity: 'error',
        }),
      );
    else if (read.kind === 'unknown-choice')
      flaws.push(
        issue(row, 'unknown-choice', {
          column,
          value: read.typed,
          near: read.known.map(codeOf),
          severity: 'error',
        }),
      );
  }
  return { values, flaws };
}

function issue({ place }: FormRow, code: Issue['code'], more: Omit<Issue, 'row' | 'sheet' | 'code'>): Issue {
  return { ...place, code, ...more };
}
