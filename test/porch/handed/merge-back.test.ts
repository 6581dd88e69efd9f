/** Properties of handing out and merging back, over lists as they are written and read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/domain/change/canonical.ts';
import { edit } from '../../../src/domain/change/edit.ts';
import { inverse } from '../../../src/domain/change/undo.ts';
import { editColumns, valueIn } from '../../../src/domain/merge-back/columns.ts';
import type { Decide } from '../../../src/domain/merge-back/differences.ts';
import type { EditedList, EditedRow } from '../../../src/domain/merge-back/list.ts';
import { type MergeBackPlan, planMergeBack } from '../../../src/domain/merge-back/plan.ts';
import { type Client, channels, roles } from '../../../src/domain/records/client.ts';
import { apply, emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import { codeLists } from '../../../src/domain/value/code-list.ts';
import { readPhones } from '../../../src/domain/value/contact.ts';
import { readEmails } from '../../../src/domain/value/email.ts';
import { readListCell } from '../../../src/intake/index.ts';
import { cellReader, editCell, loadAllWords } from '../../../src/porch/handed/edit-cells.ts';
import { codeReader } from '../../../src/porch/workbook/code-reader.ts';
import { minute } from '../../support/random-steps.ts';

const all = await loadAllWords();
const around = {
  region: 'CN',
  zone: 'UTC',
  codes: codeLists([]),
  codeOf: codeReader(all),
  told: { day: '2026-11-24', evidence: 'merge-back' },
};
const read = cellReader(all, 'list.xlsx', (column, cell, known) => readListCell(column, cell, known, around));

const word = fc.constantFrom(
  'Berlin',
  '上海',
  'O’Neil, Ltd',
  'a\nb',
  '=1+1',
  'Café',
  '-5',
  '007',
  '__proto__',
);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const consent = fc.record({ state: fc.constantFrom('yes' as const, 'no' as const) });
const values = fc.record({
  name: fc.constantFrom('王芳', 'Ann Example', 'Zoë', "D'Arcy"),
  city: maybe(word),
  notes: maybe(word),
  birthday: maybe(fc.constantFrom('1990-05-17', '--05-17')),
  companySize: maybe(fc.nat({ max: 9999 })),
  tags: fc.uniqueArray(fc.constantFrom('vip', 'press', '贵宾', 'late'), { maxLength: 3 }),
  roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 2 }),
  forbiddenChannels: fc.uniqueArray(fc.constantFrom(...channels), { maxLength: 2 }),
  emails: fc.constantFrom([], readEmails('ann@example.com; bo@example.com'), readEmails('no address')),
  phones: fc.constantFrom(
    [],
    readPhones('13800001004', 'CN'),
    readPhones('+1 202 555 0101'),
    readPhones('02012'),
  ),
  custom: fc.dictionary(fc.constantFrom('Size', 'a.b', '尺码'), word, { maxKeys: 2, noNullPrototype: true }),
  consent: fc.dictionary(fc.constantFrom('email', 'sms'), consent, { maxKeys: 2, noNullPrototype: true }),
});
type Values = typeof values extends fc.Arbitrary<infer T> ? T : never;
const people = fc.array(fc.tuple(values, values, values), { minLength: 1, maxLength: 4 });

/** The roster three ways: as it was, as the list has it, as it is. */
function threeOf(sides: readonly (readonly [Values, Values, Values])[]): [Roster, Roster, Roster] {
  const first = edit(emptyRoster({ region: 'CN' }), minute(0));
  for (const [was] of sides) first.add('clients', { kind: 'person', ...was } as never);
  const base = apply(emptyRoster({ region: 'CN' }), first.changes());
  const with_ = (side: 1 | 2) => {
    const change = edit(base, minute(side));
    for (const [at, values] of sides.entries())
      change.set('clients', [...base.clients.keys()][at] ?? '', values[side]);
    return apply(base, change.changes());
  };
  return [base, with_(1), with_(2)];
}

function listOf({ clients }: Roster, language: 0 | 1): EditedList {
  const columns = editColumns('clients', clients.values());
  const rows = [...clients.values()].map(
    (client, at): EditedRow => ({
      at: at + 3,
      id: client.id,
      cells: new Map(
        columns.map((column) => {
          const words = all[language];
          if (!words) throw new Error('There is no such language.');
          return [column.key, editCell(column, valueIn(client, column.key), words) ?? ''];
        }),
      ),
    }),
  );
  return { what: 'clients', file: 'list.xlsx', columns, rows, handedOut: null, place: ({ at }) => `A${at}` };
}

const nobody: Decide = () => null;
const plan = (ours: Roster, list: EditedList, base: Roster | null, decide = nobody): MergeBackPlan =>
  planMergeBack(ours, list, { now: minute(9), base: base?.clients ?? null, read, decide, owner: 'ann' });

const language = fc.constantFrom(0 as const, 1 as const);

describe('a list that comes back', () => {
  test('as it went changes nothing, whatever was done here since', () => {
    fc.assert(
      fc.property(people, language, (sides, spoken) => {
        const [base, , ours] = threeOf(sides);
        expect(plan(ours, listOf(base, spoken), base)).toMatchObject({ changes: [], differences: [] });
      }),
    );
  });

  test('is what comes out where nothing was done here, but for what cannot be taken', () => {
    fc.assert(
      fc.property(people, language, (sides, spoken) => {
        const [base, theirs] = threeOf(sides);
        const list = listOf(theirs, spoken);
        const planned = plan(base, list, base);
        const after = apply(base, planned.changes);
        const left = new Set(
          planned.differences.filter(({ kept }) => kept !== 'theirs').map(({ id, key }) => `${id} ${key}`),
        );
        for (const client of theirs.clients.values())
          for (const column of list.columns) {
            if (left.has(`${client.id} ${column.key}`)) continue;
            const cell = (one: Client | undefined) =>
              all[0] && editCell(column, valueIn(one as Client, column.key), all[0]);
            expect(cell(after.clients.get(client.id))).toEqual(cell(client));
          }
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(people, language, fc.constantFrom(null, 'theirs' as const), (sides, spoken, prefer) => {
        const [base, theirs, ours] = threeOf(sides);
        const list = listOf(theirs, spoken);
        const once = apply(ours, plan(ours, list, base, () => prefer).changes);
        expect(plan(once, list, base, () => prefer).changes).toEqual([]);
      }),
    );
  });

  test('is taken back to the byte', () => {
    fc.assert(
      fc.property(people, language, (sides, spoken) => {
        const [base, theirs, ours] = threeOf(sides);
        const { changes } = plan(ours, listOf(theirs, spoken), base, () => 'theirs');
        const after = apply(ours, changes);
        const back = apply(after, inverse(changes, after).changes);
        expect([...canonical(back)].join('')).toBe([...canonical(ours)].join(''));
      }),
    );
  });

  test('never makes a no anything else, and blanks nothing where nobody knows what it was made of', () => {
    fc.assert(
      fc.property(people, language, (sides, spoken) => {
        const [base, theirs, ours] = threeOf(sides);
        const list = listOf(theirs, spoken);
        for (const known of [base, null]) {
          const after = apply(ours, plan(ours, list, known, () => 'theirs').changes);
          for (const { id, consent = {}, city } of ours.clients.values()) {
            const is = after.clients.get(id);
            for (const [channel, { state }] of Object.entries(consent))
              if (state === 'no') expect(is?.consent?.[channel]?.state).toBe('no');
            if (known === null && city !== undefined) expect(is?.city).toBeDefined();
          }
        }
      }),
    );
  });
});

describe('a cell', () => {
  const columnOf = (key: string) => {
    const column = editColumns('clients', []).find((one) => one.key === key);
    if (!column) throw new Error(`There is no column ${key}.`);
    return column;
  };
  const known = readPhones('13800001004', 'CN');

  test.each([13800001004, 8613800001004, '138 0000 1004', '+86 138-0000-1004', '１３８００００１００４'])(
    'that says %s is still the number we know',
    (cell) => {
      expect(read(columnOf('phones'), cell, [known])).toEqual({ value: known });
    },
  );

  test('that has lost the digits of a number is refused', () => {
    expect(read(columnOf('phones'), '1.38E+10', [known])).toEqual({ problem: 'lost-phone' });
  });

  test('may say a day as a serial or as text, if it is sure which', () => {
    expect(read(columnOf('birthday'), 33010, [])).toEqual({ value: '1990-05-17' });
    expect(read(columnOf('birthday'), '1990年5月17日', [])).toEqual({ value: '1990-05-17' });
    expect(read(columnOf('birthday'), '05/06/1990', [])).toEqual({ problem: 'bad-day' });
  });

  test('of a number has blanks and commas only between its thousands', () => {
    expect(read(columnOf('companySize'), '1,200', [])).toEqual({ value: 1200 });
    expect(read(columnOf('companySize'), '１２００', [])).toEqual({ value: 1200 });
    expect(read(columnOf('companySize'), '1,5', [])).toEqual({ problem: 'bad-number' });
    expect(read(columnOf('companySize'), '1.5', [])).toEqual({ problem: 'bad-number' });
  });

  test('of words is read in any language', () => {
    expect(read(columnOf('roles'), '参展商；speaker', [])).toEqual({ value: ['exhibitor', 'speaker'] });
    expect(read(columnOf('consent.email'), '否', [])).toMatchObject({ value: { state: 'no' } });
    expect(read(columnOf('roles'), 'juggler', [])).toMatchObject({ problem: 'unknown-word' });
  });

  test('keeps what is known of an address it names', () => {
    const bounced = [{ value: 'ann@example.com', valid: true, bounced: true }];
    expect(read(columnOf('emails'), 'ANN@example.com; bo@example.com', [bounced])).toEqual({
      value: [...bounced, { value: 'bo@example.com', valid: true, bounced: false }],
    });
  });

  test('of dashes or question marks says nothing', () => {
    expect(read(columnOf('city'), '??', ['Berlin'])).toEqual({ value: 'Berlin' });
    expect(read(columnOf('city'), '-', ['Berlin'])).toEqual({ value: 'Berlin' });
  });

  test('in which letters were lost ends it', () => {
    expect(() => read(columnOf('city'), '??', ['上海'])).toThrow('file.lost-letters');
    expect(() => read(columnOf('name'), 'Zo?', ['Zoë'])).toThrow('file.lost-letters');
    expect(read(columnOf('name'), 'Zo?', ['Zoe'])).toEqual({ value: 'Zo?' });
  });
});

describe('a row without an id', () => {
  const first = edit(emptyRoster({ region: 'CN', currency: 'CNY', zone: 'UTC' }), minute(0));
  for (const name of ['Ann Example', 'Bo Example', 'Bo Sample'])
    first.add('clients', { kind: 'person', name });
  first.add('events', { name: 'Salon', start: '2030-04-17', cancelled: false });
  first.add('events', { name: 'Fair', start: '2020-04-17', cancelled: false });
  const roster = apply(emptyRoster({ region: 'CN', currency: 'CNY', zone: 'UTC' }), first.changes());

  type Cells = Readonly<Record<string, string>>;
  const merged = (what: 'registrations' | 'followups', rows: readonly Cells[], into = roster) => {
    const list: EditedList = {
      what,
      file: 'list.csv',
      columns: editColumns(what, []),
      rows: rows.map((cells, at) => ({ at: at + 3, id: '', cells: new Map(Object.entries(cells)) })),
      handedOut: null,
      place: ({ at }) => `A${at}`,
    };
    const planned = planMergeBack(into, list, {
      ...{ now: minute(9), base: new Map(), read, decide: nobody, owner: 'ann' },
    });
    return { ...planned, after: apply(into, planned.changes) };
  };

  test('in a list of registrations is a new one, where it says whose and of which event', () => {
    const rows = [
      { clientName: 'ann example', eventName: 'salon', role: '讲者', fee: '120 CNY' },
      { clientName: 'C0002', eventName: 'Fair' },
      { clientName: 'Bo', eventName: 'Salon' },
      { clientName: 'Ann Example', eventName: 'Dinner' },
      { clientName: 'Ann Example', eventName: 'E001', role: 'speaker' },
    ];
    const { after, added, leftOut } = merged('registrations', rows);
    expect([...after.registrations.values()]).toMatchObject([
      {
        ...{ client: 'C0001', event: 'E001', status: 'registered', role: 'speaker', registeredAt: minute(9) },
        ...{ fee: { amount: 12000, currency: 'CNY' }, origin: { file: 'list.csv', row: '3' } },
      },
      { client: 'C0002', event: 'E002' },
    ]);
    expect(after.registrations.get('R00002')).not.toHaveProperty('registeredAt');
    expect(added.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'known']);
    expect(leftOut).toMatchObject([
      { place: 'A5', why: 'whose' },
      { place: 'A6', why: 'which-event' },
    ]);
    expect(merged('registrations', rows, after).changes).toEqual([]);
  });

  test('in a list of follow-ups is a new one, where it says whose, what, and by when', () => {
    const rows = [
      { clientName: 'Ann Example', due: '2030-01-05', text: 'Call about the booth' },
      { clientName: 'Ann Example', due: '', text: 'Write' },
      { clientName: 'Ann Example', due: 'soon', text: 'Write' },
      { clientName: 'Bo Example', due: '2030-01-06', text: 'Thank', owner: 'bea' },
    ];
    const { after, differences } = merged('followups', rows);
    expect([...after.followups.values()]).toMatchObject([
      { client: 'C0001', due: '2030-01-05', text: 'Call about the booth', state: 'open', owner: 'ann' },
      { client: 'C0002', due: '2030-01-06', owner: 'bea' },
    ]);
    expect(differences.map(({ place, key, problem }) => [place, key, problem])).toEqual([
      ['A4', 'due', 'required'],
      ['A5', 'due', 'bad-day'],
    ]);
    expect(merged('followups', rows, after).changes).toEqual([]);
  });
});
