/** English. */
import { formatsFor } from '../format.ts';
import type { Words } from '../words.ts';
import { errors } from './errors.ts';
import { issues } from './issues.ts';
import { kpiNotes, kpis } from './kpis.ts';
import { choices, columns, reasons, segments } from './labels.ts';
import { phrases } from './phrases.ts';
import { labels, points, rules, signals } from './relations.ts';
import { structures } from './structures.ts';

export const words: Words = {
  language: 'en',
  locale: 'en',
  formats: formatsFor({ locale: 'en', weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] }),
  get phrases() {
    return phrases;
  },
  get errors() {
    return errors;
  },
  get issues() {
    return issues;
  },
  get columns() {
    return columns;
  },
  get choices() {
    return choices;
  },
  get segments() {
    return segments;
  },
  get reasons() {
    return reasons;
  },
  get kpis() {
    return kpis;
  },
  get kpiNotes() {
    return kpiNotes;
  },
  get labels() {
    return labels;
  },
  get rules() {
    return rules;
  },
  get signals() {
    return signals;
  },
  get points() {
    return points;
  },
  structures,
  ui: {
    yes: 'yes',
    no: 'no',
    none: '—',
    unused: (contact, why) => `${contact} (${why === 'bounced' ? 'bounced' : 'not valid'})`,
    prompts: {
      yesOrNo: 'Answer with yes or no.',
      paste: 'Paste the text, then press Enter and Ctrl-D.',
      keys: {},
    },
    tryNext: 'Next:',
    try: (next) => `Try: ${next}`,
    row: 'row',
    points: (number) => `${number} pp`,
    more: (hidden) => `… and ${hidden} more; show more with --limit`,
    blankRows: (count) => `Nothing is known yet of ${count} more (--wide shows them).`,
    hiddenColumns: (names) => `Not shown: ${names.join(', ')} (--wide shows all)`,
    bug: (details) => `this is a bug in regulars, not your mistake. Your roster is as it was. (${details})`,
    bugNext: (log) =>
      log === null
        ? 'run the same command with --debug and report what it prints'
        : `report it with ${log}, which says where in our program it happened and contains none of your data`,
    undoHint: (seq) => `regulars undo ${seq}`,
    listOf: (items) => items.join(', '),
    sentences: (first, then) => `${first}${/[.?!:]$/.test(first) ? '' : '.'} ${then}`,
    called: (name, word) => `${name} (${word})`,
    didYouMean: (near) =>
      near.length === 0 ? '' : `did you mean ${near.map((word) => `“${word}”`).join(' or ')}?`,
  },
};
