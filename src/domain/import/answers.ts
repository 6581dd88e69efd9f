/** The answers of a survey file: each kept once, with whoever surely gave it; nobody is made a client for having answered. */
import type { Day } from '../../lib/day.ts';
import { same } from '../../lib/plain.ts';
import type { Edit } from '../change/edit.ts';
import type { AnswerDraft, Draft, Issue, IssueCode, Sheetful } from '../draft.ts';
import { hasCheckinData, tookPart, wasHeld } from '../edition/participation.ts';
import { newBook } from '../identity/party.ts';
import { identify } from '../identity.ts';
import type { Answer } from '../records/survey.ts';
import type { Roster } from '../roster.ts';
import { asAsked, offScale } from './as-asked.ts';
import { type PeopleOptions, planPeople } from './people.ts';
import { chooseSurvey } from './survey.ts';
import { placeKey, type RowVerdict } from './verdict.ts';

export interface AnswerOptions extends PeopleOptions {
  readonly surveyName?: string | undefined;
  readonly createClients: boolean;
  readonly keepJunk: boolean;
  /** That of the import. */
  readonly day: Day;
}

export interface PlannedAnswers {
  readonly survey: string | null;
  readonly added: number;
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
  made: 0,
  updated: 0,
  unchanged: 0,
  reviews: 0,
  issues: [],
  verdicts: [],
};

/** `clientOf`: the client of each draft of the sheet; a row may be a registration and an answer as well. */
export function planAnswers(
  draft: Edit<Needed>,
  roster: Roster<Needed>,
  sheet: Sheetful,
  event: string,
  clientOf: readonly string[],
  options: AnswerOptions,
): PlannedAnswers {
  if (!sheet.survey) return noAnswers;
  const rowClient = new Map(sheet.drafts.map(({ place }, at) => [placeKey(place), clientOf[at] ?? '']));
  const { id: survey, questionOf, asked } = chooseSurvey(draft, roster, sheet, event, options.surveyName);
  const known = new Map<string, Answer>();
  for (const answer of roster.answers.values())
    if (answer.survey === survey && answer.key !== undefined) known.set(answer.key, answer);
  // Of two rows under one key the later is the answer.
  const told = [...new Map(sheet.answers.map((answer) => [answer.key, answer])).values()];
  const questions = new Map(asked.map((question) => [question.id, question]));
  const off: Issue[] = [];
  const answers = told.map((answer): AnswerDraft => {
    const named = Object.fromEntries(
      Object.entries(answer.values).map(([question, value]) => [questionOf(question), value]),
    );
    if (questions.size === 0) return { ...answer, values: named };
    const read = asAsked(named, questions);
    off.push(...read.off.map(({ question, value }) => offScale(answer, question, value)));
    return { ...answer, values: read.values, complete: answer.complete && read.scored };
  });
  const respondents = respondentsOf(draft, roster, answers, known, rowClient, options);

  let added = 0;
  let { reviews } = respondents;
  for (const answer of answers) {
    const place = placeKey(answer.place);
    const client = respondents.clientOf.get(place);
    const before = known.get(answer.key);
    const { values } = answer;
    if (before) {
      const from = { tool: options.tool, file: options.file, row: place };
      draft.set('answers', before.id, patchOf(before, answer, client, values, options.keepJunk), from);
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
    made: respondents.made,
    updated: respondents.updated,
    unchanged: respondents.unchanged,
    reviews,
    issues: [
      ...off,
      ...issuesOf(sheet, answers, respondents.clientOf, options.keepJunk),
      ...absentIssues(roster, answers, respondents.clientOf, event, options.day),
    ],
    verdicts: [...respondents.verdicts.values()],
  };
}

/** Whose answer each is, as far as that is sure, and who it may be otherwise; by place. */
interface Respondents {
  readonly clientOf: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  readonly made: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly reviews: number;
}

function respondentsOf(
  draft: Edit<Needed>,
  roster: Roster<Needed>,
  answers: readonly AnswerDraft[],
  known: ReadonlyMap<string, Answer>,
  rowClient: ReadonlyMap<string, string>,
  options: AnswerOptions,
): Respondents {
  const clientOf = new Map<string, string>();
  const named: Draft[] = [];
  for (const { key, place, person, client: told } of answers) {
    const client = told ?? known.get(key)?.client ?? rowClient.get(placeKey(place));
    if (client !== undefined) clientOf.set(placeKey(place), client);
    if (person) named.push({ place, person });
  }
  const isOpen = ({ place }: Draft) => !clientOf.has(placeKey(place));
  const verdicts = new Map<string, RowVerdict>();
  if (options.createClients) {
    const people = planPeople(draft, roster, named.filter(isOpen), options);
    for (const verdict of people.verdicts) {
      verdicts.set(placeKey(verdict.place), verdict);
      if (verdict.client !== null) clientOf.set(placeKey(verdict.place), verdict.client);
    }
    const { made, updated, unchanged, reviews } = people;
    return { clientOf, verdicts, made, updated, unchanged, reviews };
  }
  // Whose answer is known is judged afresh with the others: what is known of it must not decide about them the next time.
  const claims = named.map(({ person }) => ({ person, buyer: [], client: null, keys: person.keys ?? [] }));
  const { people, reasons } = identify(claims, roster.clients, newBook(), options.onAmbiguous === 'first');
  for (const { client, claims: rows, candidates } of people) {
    const clients = candidates.flatMap((one) => (one.client === null ? [] : { ...one, client: one.client }));
    for (const at of rows) {
      const row = named[at];
      if (!row || !isOpen(row)) continue;
      const { place } = row;
      if (client !== null) clientOf.set(placeKey(place), client);
      const outcome = client === null ? 'unmatched' : 'known';
      verdicts.set(placeKey(place), {
        place,
        outcome,
        client,
        reasons: reasons[at] ?? [],
        candidates: clients,
      });
    }
  }
  return { clientOf, verdicts, made: 0, updated: 0, unchanged: 0, reviews: 0 };
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

/** Of an event that is over, the answers of clients who were not there: a form says so itself, and where nobody is known to have been there, nobody was not. */
function absentIssues(
  { clients, events, registrations }: Pick<Roster<Needed>, 'clients' | 'events' | 'registrations'>,
  answers: readonly AnswerDraft[],
  clientOf: ReadonlyMap<string, string>,
  id: string,
  day: Day,
): Issue[] {
  const event = events.get(id);
  if (event === undefined || !wasHeld(event, day)) return [];
  const own = [...registrations.values()].filter((one) => one.event === id);
  const isKnown = hasCheckinData(event, own);
  const came = new Set(own.flatMap((one) => (tookPart(one, event, isKnown, day) ? one.client : [])));
  if (came.size === 0) return [];
  return answers.flatMap(({ place, client: told, complete }): Issue[] => {
    const client = clients.get(clientOf.get(placeKey(place)) ?? '');
    if (client === undefined || told !== undefined || !complete || came.has(client.id)) return [];
    return [{ ...place, code: 'not-there', value: client.name, severity: 'note' }];
  });
}

function issuesOf(
  sheet: Sheetful,
  answers: readonly AnswerDraft[],
  clientOf: ReadonlyMap<string, string>,
  keepJunk: boolean,
): Issue[] {
  const told = new Set(
    [...sheet.issues, ...sheet.skipped].map((issue) => `${issue.code} ${placeKey(issue)}`),
  );
  const issues: Issue[] = [];
  const tell = ({ place }: AnswerDraft, code: IssueCode, severity: Issue['severity']) => {
    if (!told.has(`${code} ${placeKey(place)}`)) issues.push({ ...place, code, severity });
  };
  const latest = new Map<string, AnswerDraft>();
  for (const answer of answers) {
    if (answer.setAside === 'junk' && !keepJunk) tell(answer, 'junk-answer', 'note');
    else if (!answer.complete) tell(answer, 'incomplete-answer', 'note');
    else {
      const who = clientOf.get(placeKey(answer.place)) ?? contactOf(answer);
      if (who === undefined) continue;
      const before = latest.get(who);
      if (before && (before.at ?? '') > (answer.at ?? '')) tell(answer, 'superseded-answer', 'note');
      else {
        if (before) tell(before, 'superseded-answer', 'note');
        latest.set(who, answer);
      }
    }
  }
  return issues;
}

function contactOf({ person }: AnswerDraft): string | undefined {
  return person?.emails[0]?.value ?? person?.phones[0]?.value ?? person?.phones[0]?.typed;
}
