/** A list whose rows name several events: only those of the event that is meant are read. */
import { expect, test } from 'vitest';
import { readLines, told } from '../../reading.ts';

const list = [
  'Event,Event Date,Name,Email,Status',
  'Ink Day,2026-03-01,Ann Moss,ann@example.com,Attended',
  'Paper Day,2026-04-01,Ann Moss,ann@example.com,Registered',
  'Paper Day,2026-04-01,Bob Reed,bob@example.com,Cancelled',
];

/** The rows read for the event `name@day`. */
async function rowsFor(event: string, lines: readonly string[]): Promise<number[]> {
  const [name = '', start = ''] = event.split('@');
  const { drafts } = await readLines(lines, { forEvent: true, event: { name, start } });
  return drafts.map(({ place }) => place.row);
}

test('only the rows of the event that is meant are read, found by its name or by its day', async () => {
  expect(await rowsFor('Ink Day@2026-03-01', list)).toEqual([2]);
  expect(await rowsFor('paper day@2026-04-02', list)).toEqual([3, 4]);
  expect(await rowsFor('Paper Day 2026@2026-04-01', list)).toEqual([3, 4]);
  expect(await rowsFor('Paper@2026-04-01', list)).toEqual([3, 4]);
  const sheet = await readLines(list, {
    forEvent: true,
    event: { name: 'Ink Day', start: '2026-03-01' },
  });
  expect(told(sheet.skipped)).toEqual(['3 other-event', '4 other-event']);
  expect(sheet.drafts[0]?.registration?.answers).toEqual({});
});

test('the file is refused where none of its events is meant, with what it holds', async () => {
  const refused = {
    code: 'file.several-events',
    params: {
      column: 'Event',
      events: [
        { name: 'Ink Day', day: '2026-03-01', rows: 1 },
        { name: 'Paper Day', day: '2026-04-01', rows: 2 },
      ],
    },
  };
  await expect(readLines(list)).rejects.toMatchObject(refused);
  await expect(rowsFor('Gala@2026-06-01', list)).rejects.toMatchObject(refused);
  await expect(rowsFor('Gala@2026-04-01', list)).rejects.toMatchObject(refused);
  expect((await readLines(list, { as: 'contacts' })).drafts).toHaveLength(3);
  expect((await readLines(list, { forEvent: true, map: [['Event', 'sessions']] })).drafts).toHaveLength(3);
});

test('editions of one name are told apart by days far from each other, not by the days of one edition', async () => {
  const editions = [
    'Event,Event Date,Name',
    'Paper Day,2025-04-02,Ann Moss',
    'Paper Day,2026-04-01,Bob Reed',
    'Paper Day,2026-04-02,Cy Lund',
  ];
  expect(await rowsFor('Paper Day@2026-04-01', editions)).toEqual([3, 4]);
  expect(await rowsFor('Gala@2026-04-01', [editions[0] ?? '', ...editions.slice(2)])).toEqual([2, 3]);
});

test('a row without an event is of the one above only in an outline', async () => {
  const outline = [
    'Event,Name,Email',
    'Ink Day,Ann Moss,ann@example.com',
    ',Bob Reed,bob@example.com',
    'Paper Day,Cy Lund,cy@example.com',
    ',Dee Park,dee@example.com',
  ];
  expect(await rowsFor('Paper Day@2026-04-01', outline)).toEqual([4, 5]);
  expect(await rowsFor('Paper Day@2026-04-01', [...outline, 'Ink Day,Eve Stone,eve@example.com'])).toEqual([
    4,
  ]);
  const named = [
    'Event,Name',
    'Ink Day,Ann Moss',
    ',Bob Reed',
    'Paper Day,Cy Lund',
    ',Dee Park',
    'Paper Day,Eve Stone',
  ];
  expect(await rowsFor('Ink Day@2026-04-01', [...named, ',Flo Hart', ',Gus Wolf'])).toEqual([2, 3]);
  const unknown = [
    'Event,Name',
    'Ink Day,Ann Moss',
    'Paper Day,Bob Reed',
    'Paper Day,Cy Lund',
    ',Dee Park',
    ',Eve Stone',
  ];
  expect(await rowsFor('Paper Day@2026-04-01', unknown)).toEqual([3, 4]);
});

test('one event is known in every spelling of its name, unless the list tells several years', async () => {
  const named = [
    'Event,Name',
    'Ink Day 2026,Ann Moss',
    'the inkday,Bob Reed',
    "Ink Day '26,Cy Lund",
    'Paper Day,Dee Park',
  ];
  expect(await rowsFor('Ink Day@2026-03-01', named)).toEqual([2, 3, 4]);
  const editions = ['Event,Name', 'Ink Day 2025,Ann Moss', 'Ink Day 2026,Bob Reed', 'Ink Day,Cy Lund'];
  expect(await rowsFor('Ink Day 2026@2026-03-01', editions)).toEqual([3]);
  await expect(rowsFor('Ink Day@2026-03-01', editions)).rejects.toMatchObject({
    code: 'file.several-events',
  });
  expect(await rowsFor('Ink Day@2026-03-01', editions.slice(0, 3))).toEqual([3]);
});

test('the parts of one event are no events, but a dinner or a workshop may be one', async () => {
  const listed = (...names: string[]) => [
    'Event,Name,Email',
    ...names.map((name, at) => `${name},,p${at}@example.com`),
  ];
  expect(await rowsFor('Fair@2026-03-01', listed('Main conference', 'Gala dinner'))).toEqual([2, 3]);
  expect(await rowsFor('Fair@2026-03-01', listed('主论坛', '晚宴', '分论坛一'))).toEqual([2, 3, 4]);
  expect(await rowsFor('Fair@2026-03-01', listed('Fair - Day 1', 'Fair - Day 2'))).toEqual([2, 3]);
  expect(await rowsFor('Fair@2026-03-01', listed('Fair 2026 (in person)', 'Fair 2026 (online)'))).toEqual([
    2, 3,
  ]);
  expect(await rowsFor('Gala dinner@2026-03-01', listed('Main conference', 'Gala dinner'))).toEqual([3]);
  expect(await rowsFor('Fair@2026-03-01', listed('Fair', 'Fair (online)'))).toEqual([2]);
  const several = { code: 'file.several-events' };
  for (const names of [
    ['Gala dinner', 'Workshop A'],
    ['Fair Leeds', 'Fair York'],
    ['Fair 2025 Day 1', 'Fair 2026 Day 1'],
  ])
    await expect(rowsFor('Fair@2026-03-01', listed(...names))).rejects.toMatchObject(several);
  const apart = ['Event,Event Date,Name', '5K,2026-03-01,Ann Moss', '10K,2026-06-01,Bob Reed'];
  await expect(rowsFor('Run@2026-03-01', apart)).rejects.toMatchObject(several);
});

test('what was done at a door is no event', async () => {
  const log = ['Name,Event,Time', 'Ann Moss,Entry,2026-05-20 09:00', 'Bob Reed,Exit,2026-05-20 17:00'];
  expect(await rowsFor('Fair@2026-05-20', log)).toEqual([2, 3]);
});
