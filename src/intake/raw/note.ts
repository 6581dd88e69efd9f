/** What is noted of one row while it is read: issues, and values that found no field. */
import type { Issue, IssueCode, Place } from '../../domain/draft.ts';

/** A column by its heading as it was written. */
export interface Headed {
  readonly written: string;
}

export interface Note {
  /** `near`: what may have been meant instead. */
  tell(code: IssueCode, column?: Headed, value?: string, near?: readonly string[]): void;
  /** Keeps a value under its heading as written, as typed, where no field can hold it. */
  keep(column: Headed, text: string): void;
}

const longest = 120;

/** Severity by code; a warning where nothing is said. */
const severities: Partial<Record<IssueCode, Issue['severity']>> = {
  nobody: 'error',
  'bad-key': 'error',
  'no-client': 'error',
  'out-of-scale': 'error',
  'unknown-choice': 'error',
  'skipped-damage': 'error',
  placeholder: 'note',
  'total-row': 'note',
  'repeated-heading': 'note',
  'test-row': 'note',
  'average-row': 'note',
  'turned-scale': 'note',
  'may-be-reviews': 'note',
  'footer-row': 'note',
  'hint-row': 'note',
  'group-row': 'note',
  'group-card': 'note',
  'other-event': 'note',
  'part-row': 'note',
  'free-place': 'note',
  'refund-row': 'note',
  'money-out': 'note',
  'guest-row': 'note',
  'junk-answer': 'note',
  'incomplete-answer': 'note',
  'read-as': 'note',
  'other-sheets': 'note',
  'email-slip': 'note',
  'several-names': 'note',
  'struck-rows': 'note',
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

/** One note for all rows, turned to the next leaf for each. */
export interface Notebook extends Note {
  readonly issues: readonly Issue[];
  readonly kept: ReadonlyMap<string, string>;
  turn(place: Place): void;
}

export function notebook(): Notebook {
  let place: Place = { row: 0 };
  let issues: Issue[] = [];
  let kept = new Map<string, string>();
  return {
    get issues() {
      return issues;
    },
    get kept() {
      return kept;
    },
    turn(next) {
      place = next;
      if (issues.length > 0) issues = [];
      if (kept.size > 0) kept = new Map();
    },
    tell: (code, column, value, near) => {
      const issue = issueAt(place, code, column?.written, value);
      issues.push(near === undefined ? issue : { ...issue, near });
    },
    keep: ({ written }, text) => kept.set(written, text),
  };
}
