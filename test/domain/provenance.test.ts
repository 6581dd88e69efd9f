import { expect, test } from 'vitest';
import { provenanceOf, type StepHead } from '../../src/domain/provenance.ts';
import type { Client } from '../../src/domain/records/client.ts';
import type { Change } from '../../src/domain/roster.ts';

const at = (seq: number) => `2026-11-2${seq}T09:00:00.000Z`;
const email = (value: string, bounced = false) => ({ value, valid: true, bounced });
const base: Client = {
  id: 'C0001',
  created: at(1),
  updated: at(1),
  origin: { tool: 'luma', file: 'guests.csv', row: '2' },
  kind: 'person',
  name: 'Ann',
  emails: [email('ann@example.com')],
  custom: { Drink: 'tea' },
};

/** Steps 1, 2, ... in which the client becomes each of these in turn. */
function steps(
  ...states: readonly (readonly [Partial<StepHead>, Client | null, Change['from']?])[]
): { head: StepHead; changes: Change[] }[] {
  let before: Client | null = null;
  return states.map(([head, after, from], index) => {
    const change = { collection: 'clients', id: 'C0001', before, after, ...(from ? { from } : {}) } as Change;
    before = after;
    return {
      head: { seq: index + 1, at: at(index + 1), by: 'ann', command: 'import', ...head },
      changes: [change],
    };
  });
}

const told = (record: Client, walked: ReturnType<typeof steps>) =>
  Object.fromEntries(
    provenanceOf([{ collection: 'clients', record }], walked).map(
      ({ field, value, file, row, command, seq }) => [
        `${field} ${typeof value === 'object' ? (value as { value: string }).value : value}`,
        [file && row ? `${file}:${row}` : null, command, seq],
      ],
    ),
  );

test('a value is from the row that made the record, from the row that changed it, or from the command', () => {
  const later: Client = {
    ...base,
    title: 'Editor',
    emails: [email('ann@example.com', true), email('ann@example.org')],
    custom: { Drink: 'tea', Shoes: '38' },
  };
  const now: Client = { ...later, city: 'Paris' };
  expect(
    told(
      now,
      steps(
        [{}, base],
        [{}, later, { tool: 'generic', file: 'list.xlsx', row: 'Sheet1!7' }],
        [{ command: 'client edit --city' }, now],
      ),
    ),
  ).toEqual({
    'kind person': ['guests.csv:2', 'import', 1],
    'name Ann': ['guests.csv:2', 'import', 1],
    'emails ann@example.com': ['guests.csv:2', 'import', 1],
    'emails ann@example.org': ['list.xlsx:Sheet1!7', 'import', 2],
    'title Editor': ['list.xlsx:Sheet1!7', 'import', 2],
    'custom.Drink tea': ['guests.csv:2', 'import', 1],
    'custom.Shoes 38': ['list.xlsx:Sheet1!7', 'import', 2],
    'city Paris': [null, 'client edit --city', 3],
  });
});

test('what an undo gives back is from where it was before', () => {
  const edited: Client = { ...base, name: 'Anne' };
  const walked = steps(
    [{}, base],
    [{ command: 'client edit' }, edited],
    [{ command: 'undo', undoes: 2 }, base],
  );
  expect(told(base, walked)['name Ann']).toEqual(['guests.csv:2', 'import', 1]);
  const again = steps(
    [{}, base],
    [{ command: 'client edit' }, edited],
    [{ command: 'undo', undoes: 2 }, base],
    [{ command: 'redo', redoes: 3 }, edited],
  );
  expect(told(edited, again)['name Anne']).toEqual([null, 'client edit', 2]);
});

test('where the journal knows nothing the origin of the record is what is left', () => {
  const [name] = provenanceOf([{ collection: 'clients', record: base }], []).filter(
    ({ field }) => field === 'name',
  );
  expect(name).toEqual({
    id: 'C0001',
    field: 'name',
    kind: 'name',
    value: 'Ann',
    tool: 'luma',
    file: 'guests.csv',
    row: '2',
    command: null,
    by: null,
    at: at(1),
    seq: null,
  });
});

test('what a merge brought is from where the other had it', () => {
  const other: Client = {
    ...base,
    id: 'C0002',
    name: 'Anna',
    origin: { tool: 'generic', file: 'list.csv', row: '9' },
    emails: [email('anna@example.org')],
  };
  const merged: Client = {
    ...base,
    otherNames: ['Anna'],
    emails: [...(base.emails ?? []), email('anna@example.org')],
    tags: ['merged'],
    formerIds: ['C0002'],
  };
  const change = (id: string, before: Client | null, after: Client | null) =>
    ({ collection: 'clients', id, before, after }) as Change;
  const head = (seq: number, command: string) => ({ seq, at: at(seq), by: 'ann', command });
  const walked = [
    { head: head(1, 'import'), changes: [change('C0001', null, base), change('C0002', null, other)] },
    { head: head(2, 'client merge'), changes: [change('C0001', base, merged), change('C0002', other, null)] },
  ];
  const found = provenanceOf([{ collection: 'clients', record: merged, formerIds: ['C0002'] }], walked);
  const rows = found.map(({ field, file, command }) => [field, file ?? command]);
  expect(rows).toContainEqual(['otherNames', 'list.csv']);
  expect(rows.filter(([field]) => field === 'emails')).toEqual([
    ['emails', 'guests.csv'],
    ['emails', 'list.csv'],
  ]);
  expect(rows).toContainEqual(['tags', 'client merge']);
});
