/** What is told of the answers of a survey file: those that do not count, and those of clients who were not there. */
import type { Day } from '../../../lib/time/day.ts';
import type { AnswerDraft, Issue, IssueCode, Sheetful } from '../../draft.ts';
import { hasCheckinData, tookPart, wasHeld } from '../../edition/participation.ts';
import type { Roster } from '../../roster.ts';
import { placeKey } from '../verdict.ts';

type Needed = 'clients' | 'events' | 'registrations';

/** Of an event that is over, the answers of clients who were not there: a form says so itself, and where nobody is known to have been there, nobody was not. */
export function absentIssues(
  { clients, events, registrations }: Roster<Needed>,
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

/** `clientOf`: who gave each, by place. */
export function answerIssues(
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
