/** The answers of a survey file: each kept once, with whoever surely gave it; nobody is made a client for having answered. */

import { same } from '../../../lib/plain.ts';
import type { Day } from '../../../lib/time/day.ts';
import type { Edit } from '../../change/edit.ts';
import type { AnswerDraft, Draft, Issue, Sheetful } from '../../draft.ts';
import type { Answer, Question } from '../../records/survey.ts';
import type { Roster } from '../../roster.ts';
import { placeKey, type RowVerdict } from '../verdict.ts';
import { absentIssues, answerIssues } from './answer-issues.ts';
import { asAsked, offScale } from './as-asked.ts';
import { type RespondentOptions, respondentsOf } from './respondents.ts';
import { chooseSurvey } from './survey.ts';

export interface AnswerOptions extends RespondentOptions {
  /** The client of each draft of the sheet: a row may be a registration and an answer as well. */
  readonly clientOf: readonly string[];
  readonly surveyName?: string | undefined;
  readonly keepJunk: boolean;
  /** That of the import. */
  readonly day: Day;
}

export interface PlannedAnswers {
  readonly survey: string | null;
  readonly added: number;
  readonly changed: number;
  readonly made: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly reviews: number;
  readonly issues: readonly Issue[];
  readonly verdicts: readonly RowVerdict[];
}

type Needed = 'clients' | 'events' | 'registrations' | 'surveys' | 'answers' | 'reviews';

export const noAnswers: PlannedAnswers = {
  survey: null,
  added: 0,
  changed: 0,
  made: 0,
  updated: 0,
  unchanged: 0,
  reviews: 0,
  issues: [],
  verdicts: [],
};

export function planAnswers(
  draft: Edit<Needed>,
  roster: Roster<Needed>,
  sheet: Sheetful,
  event: string,
  options: AnswerOptions,
): PlannedAnswers {
  if (!sheet.survey) return noAnswers;
  const { id: survey, questionOf, asked } = chooseSurvey(draft, roster, sheet, event, options.surveyName);
  const kept = new Map<string, Answer>();
  for (const answer of roster.answers.values())
    if (answer.survey === survey && answer.key !== undefined) kept.set(answer.key, answer);
  const { answers, issues: off } = answersAsAsked(sheet.answers, questionOf, asked);
  const clientAt = new Map(
    sheet.drafts.map(({ place }, at) => [placeKey(place), options.clientOf[at] ?? '']),
  );
  const respondents = respondentsOf(draft, roster, answers, { kept, clientAt }, options);

  let added = 0;
  let changed = 0;
  let { reviews } = respondents;
  for (const answer of answers) {
    const place = placeKey(answer.place);
    const client = respondents.clientOf.get(place);
    const before = kept.get(answer.key);
    const { values } = answer;
    if (before) {
      const from = { tool: options.tool, file: options.file, row: place };
      const patch = patchOf(before, answer, client, values, options.keepJunk);
      if (draft.set('answers', before.id, patch, from)) changed++;
      continue;
    }
    const id = draft.add('answers', newAnswer(survey, answer, client, values, options.keepJunk));
    added++;
    const verdict = respondents.verdicts.get(place);
    if (client !== undefined || !verdict || options.onAmbiguous === 'new') continue;
    reviews += recordDoubt(draft, id, verdict);
  }
  return {
    survey,
    added,
    changed,
    made: respondents.made,
    updated: respondents.updated,
    unchanged: respondents.unchanged,
    reviews,
    issues: [
      ...off,
      ...answerIssues(sheet, answers, respondents.clientOf, options.keepJunk),
      ...absentIssues(roster, answers, respondents.clientOf, event, options.day),
    ],
    verdicts: [...respondents.verdicts.values()],
  };
}

/** Each answer once, its values under the survey's own questions and by the scales these have. */
function answersAsAsked(
  told: readonly AnswerDraft[],
  questionOf: (id: string) => string,
  asked: readonly Question[],
): { readonly answers: readonly AnswerDraft[]; readonly issues: readonly Issue[] } {
  const questions = new Map(asked.map((question) => [question.id, question]));
  const issues: Issue[] = [];
  // Of two rows under one key the later is the answer.
  const last = [...new Map(told.map((answer) => [answer.key, answer])).values()];
  const answers = last.map((answer): AnswerDraft => {
    const named = Object.fromEntries(
      Object.entries(answer.values).map(([question, value]) => [questionOf(question), value]),
    );
    if (questions.size === 0) return { ...answer, values: named };
    const read = asAsked(named, questions);
    issues.push(...read.off.map(({ question, value }) => offScale(answer, question, value)));
    return { ...answer, values: read.values, complete: answer.complete && read.scored };
  });
  return { answers, issues };
}

type Fields = Omit<Answer, 'id' | 'created' | 'updated'>;

function newAnswer(
  survey: string,
  answer: AnswerDraft,
  client: string | undefined,
  values: Answer['values'],
  keepJunk: boolean,
): Fields {
  const { key, at, complete, setAside, person } = answer;
  const respondent = client === undefined && person ? respondentOf(person) : [];
  return {
    survey,
    ...(client === undefined ? {} : { client }),
    ...(at === undefined ? {} : { at }),
    mode: 'import',
    values,
    complete,
    ...(setAside === undefined || keepJunk ? {} : { setAside }),
    respondent,
    key,
  };
}

function respondentOf({ name, emails, phones }: Draft['person']): NonNullable<Answer['respondent']> {
  const [email] = emails;
  const [phone] = phones;
  const told = {
    ...(name === '' ? {} : { name }),
    ...(email ? { email: email.value } : {}),
    ...(phone ? { phone: phone.value ?? phone.typed } : {}),
  };
  return Object.keys(told).length === 0 ? [] : [told];
}

/** An answer that was changed at its source is changed here; who gave it, once known, stays. */
function patchOf(
  before: Answer,
  answer: AnswerDraft,
  client: string | undefined,
  values: Answer['values'],
  keepJunk: boolean,
): { -readonly [K in keyof Answer]?: Answer[K] | undefined } {
  return {
    ...(before.client === undefined && client !== undefined ? { client, respondent: undefined } : {}),
    ...(answer.at === undefined ? {} : { at: answer.at }),
    ...(same(before.values, values) ? {} : { values }),
    ...(answer.complete ? { complete: true } : {}),
    ...(keepJunk ? { setAside: undefined } : {}),
  };
}

function recordDoubt(draft: Edit<Needed>, answer: string, { candidates }: RowVerdict): number {
  const [best] = candidates;
  if (!best) return 0;
  const reasons = [...new Set(candidates.flatMap((candidate) => candidate.reasons))];
  draft.add('reviews', {
    kind: 'duplicate',
    answer,
    candidates: candidates.map(({ client }) => client),
    score: best.score,
    reasons,
    state: 'open',
  });
  return 1;
}
