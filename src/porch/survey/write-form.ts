/** Writes a survey as a workbook to be filled in, one row a client, and keeps who was asked by it. */
import { extname } from 'node:path';
import type { Context } from '../../context.ts';
import { counts } from '../../domain/edition/participation.ts';
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import type { Channel, Client } from '../../domain/records/client.ts';
import type { Bilingual } from '../../domain/records/field.ts';
import type { Question, Survey } from '../../domain/records/survey.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { formReaders, type LeftOut } from '../../domain/survey/asking.ts';
import { isAskedOf } from '../../domain/survey/complete.ts';
import { formMarkText } from '../../domain/survey/form-mark.ts';
import { endsOf } from '../../domain/survey/scales.ts';
import { notAsked } from '../../domain/survey/typed-value.ts';
import { heldIn } from '../../lib/collect.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { wordsOf } from '../../output/cell.ts';
import { refuseToReplace, writeOutput } from '../../output/file.ts';
import {
  type EditList,
  type EditListColumn,
  editListWorkbook,
} from '../../output/format/workbook/edit-list.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { wordsOfQuestion } from '../../reports/survey/question-words.ts';
import { editRoster } from '../receipts/edit-roster.ts';
import { selectedClients } from '../selected/selection.ts';
import { realFile } from '../typed/real-file.ts';

export interface FormRequest {
  readonly name: string;
  readonly condition: string;
  /** Only who took part in the event of the survey. */
  readonly attended: boolean;
  readonly channel: Channel;
  readonly withoutConsent: boolean;
  /** Also who was asked before and has not answered. */
  readonly again: boolean;
}

const needed = ['surveys', 'answers', 'clients', 'events', 'registrations'] as const;
/** More steps than that are typed, not chosen. */
const listedSteps = 11;

export async function writeSurveyForm(context: Context, request: FormRequest): Promise<Receipt> {
  const { settings, cwd } = context;
  const file = settings.output;
  if (file === null) throw fail('usage.missing-argument', { name: '--output', command: context.command });
  const path = realFile(cwd, file, 'survey.xlsx', '--output');
  if (extname(file).toLowerCase() !== '.xlsx')
    throw fail('output.format', { format: extname(file).slice(1) || file, known: ['xlsx'] });
  refuseToReplace(path, settings);

  const { roster, survey, asked, leftOut } = await whoIsAsked(context, request);
  // Recorded first, a file that cannot be written would leave people asked who never were, and whom no later form asks again.
  if (asked.length > 0 && !settings.dryRun) {
    const list = await formFor(context, roster, survey, asked);
    await writeOutput(path, await editListWorkbook(list, { hidesIds: true }), settings);
  }
  const said = { path, survey: survey.name, count: asked.length };
  const receipt = await editRoster(context, [{ from: 'surveys', ids: [survey.id] }], (change, now) => {
    const current = resolveSurvey(now.surveys.values(), survey.id);
    const at = context.now;
    const added = asked.map(({ id }) => ({ client: id, at, mode: 'form' }));
    change.set('surveys', survey.id, { asked: [...(current.asked ?? []), ...added] });
    return {
      said: [say('survey.form-written', said)],
      unchanged: [say('survey.nobody-to-ask', said)],
      warnings: leftOutSaid(leftOut, request),
      next:
        asked.length > 0
          ? [`regulars import ${shellWord(file)}`, `regulars client list unanswered:${survey.id}`]
          : [],
    };
  });
  return {
    ...receipt,
    columns: [
      { key: 'path', kind: 'text' },
      { key: 'rows', kind: 'int' },
    ],
    // Nobody is handed the name of a file that is not there.
    items: [{ path: asked.length > 0 ? path : null, survey: survey.id, rows: asked.length, ...leftOut }],
    written: true,
  };
}

async function whoIsAsked(context: Context, request: FormRequest) {
  const { surveys } = await context.read(['surveys']);
  const survey = resolveSurvey(surveys.values(), request.name);
  const came = request.attended ? `came:${survey.event}` : '';
  const condition = [request.condition.trim() && `(${request.condition})`, came].filter(Boolean).join(' ');
  const { roster, selected } = await selectedClients(context, condition, { also: needed });
  const { asked, leftOut } = formReaders(selected, survey, roster.answers.values(), request);
  return { roster, survey, asked, leftOut };
}

function leftOutSaid(
  { answered, askedBefore, refused, silent }: LeftOut,
  { channel }: FormRequest,
): Phrase[] {
  return [
    ...(answered > 0 ? [say('survey.left-answered', { count: answered })] : []),
    ...(askedBefore > 0 ? [say('survey.left-asked', { count: askedBefore })] : []),
    ...(refused > 0 ? [say('survey.left-refused', { count: refused, channel })] : []),
    ...(silent > 0 ? [say('survey.left-silent', { count: silent, channel })] : []),
  ];
}

async function formFor(
  context: Context,
  roster: Roster<CollectionName>,
  survey: Survey,
  asked: readonly Client[],
): Promise<EditList> {
  const { words, now } = context;
  const { roster: id } = await (await context.store()).mark();
  const roles = rolesAt(roster, survey.event);
  return {
    name: wordsOf(say('survey.form-sheet'), words),
    mark: formMarkText({ roster: id, survey: survey.id }),
    id: words.columns.id ?? 'id',
    columns: [
      shown('name', words.columns.name ?? 'name'),
      shown('organisation', words.columns.organisation ?? 'organisation'),
      ...survey.questions.map((question) => questionColumn(question, context)),
    ],
    rows: asked.map((client) => {
      const own = new Set([...(client.roles ?? []), ...(roles.get(client.id) ?? [])]);
      return {
        id: client.id,
        cells: [
          client.name,
          client.organisation ?? null,
          ...survey.questions.map((question) => (isAskedOf(question, own) ? null : notAsked)),
        ],
      };
    }),
    guide: {
      name: wordsOf(say('survey.form-guide-name'), words),
      lines: wordsOf(say('survey.form-guide', { survey: survey.name }), words).split('\n'),
    },
    at: now,
  };
}

/** An @ says that the column is no question. */
function shown(key: string, heading: string): EditListColumn {
  return { key: `@${key}`, heading, isNumber: false, choices: [], open: false };
}

function questionColumn(question: Question, { words }: Context): EditListColumn {
  const { id, kind, options = [] } = question;
  const inWords = (text: Bilingual) => wordsOf(say('bilingual', { text }), words);
  const isScored = kind === 'scale' || kind === 'nps';
  const { min, max } = endsOf(question);
  const asked = wordsOf(wordsOfQuestion(question), words);
  const steps = isScored && max - min < listedSteps ? max - min + 1 : 0;
  return {
    key: id,
    heading: isScored ? `${asked} [${min}–${max}]` : asked,
    isNumber: isScored,
    choices: isScored ? Array.from({ length: steps }, (_, step) => String(min + step)) : options.map(inWords),
    open: kind === 'multi',
  };
}

/** The roles of each client at the event. */
function rolesAt(
  { registrations }: Roster<'registrations'>,
  event: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const registration of registrations.values())
    if (registration.event === event && registration.role !== undefined && counts(registration))
      heldIn(roles, registration.client, () => new Set()).add(registration.role);
  return roles;
}
