/** What is noted of one row while it is read: issues, and values that found no field. */
import type { Issue, IssueCode, Place } from '../domain/draft.ts';

export interface Note {
  readonly place: Place;
  tell(code: IssueCode, column?: string, value?: string): void;
  /** Keeps a value under its heading, as typed, where no field can hold it. */
  keep(heading: string, text: string): void;
}

const longest = 120;

/** Severity by code; a warning where nothing is said. */
const severities: Partial<Record<IssueCode, Issue['severity']>> = {
  nobody: 'error',
  'bad-key': 'error',
  'skipped-damage': 'error',
  placeholder: 'note',
  'total-row': 'note',
  'repeated-heading': 'note',
  'test-row': 'note',
  'junk-answer': 'note',
  'incomplete-answer': 'note',
  'read-as': 'note',
};

export function issueAt(place: Place, code: IssueCode, column?: string, value?: string): Issue {
  return {
    ...place,
    ...(column === undefined ? {} : { column }),
    code,
    ...(value === undefined ? {} : { value: value.length > longest ? `${value.slice(0, longest)}…` : value }),
    severity: severities[code] ?? 'warning',
  };
}

/** A note that adds to `issues` and to `kept`. */
export function noteOf(place: Place, issues: Issue[], kept: Map<string, string>): Note {
  return {
    place,
    tell: (code, column, value) => issues.push(issueAt(place, code, column, value)),
    keep: (heading, text) => kept.set(heading, text),
  };
}
