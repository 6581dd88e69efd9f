// Rosters and files to measure with: invented, and the same every time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const made = '2026-01-05T08:00:00.000Z';
const cities = ['上海', '北京', '杭州', 'Berlin', 'Lisbon', '广州', 'Kyoto', '成都'];
const families = [
  'Lin',
  'Ashdown',
  'Nair',
  'Osei',
  'Marsh',
  'Weber',
  'Ferreira',
  'Hart',
  'Lindqvist',
  'Baum',
];
const givenNames = ['Grace', 'Tom', 'Priya', 'Daniel', 'Elena', 'Jonas', 'Lucas', 'Olivia', 'Marta', 'Wei'];
const editions = [2024, 2025, 2026];

/** Pseudo-random numbers, good enough and the same on every machine. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pick = (roll, list) => list[roll(list.length)];
const id = (letter, digits, number) => letter + String(number).padStart(digits, '0');
const nameOf = (i) => `${givenNames[i % 10]} ${families[Math.floor(i / 10) % 10]} ${i}`;
const emailOf = (i) => `person${i}@example.com`;
const phoneOf = (i) => `+86138${String(i).padStart(8, '0')}`;

/** The changes that make a roster of `count` clients, with three registrations each and an interaction for every second: some 100 MB for 100,000. */
function* changesFor(count) {
  const roll = dice(7);
  const common = { created: made, updated: made };
  const put = (collection, after) => ({ collection, id: after.id, before: null, after });
  for (const [i, year] of editions.entries()) {
    const event = {
      id: id('E', 3, i + 1),
      ...common,
      name: `Salon ${year}`,
      series: 'Salon',
      start: `${year}-04-17`,
    };
    yield put('events', { ...event, zone: 'Asia/Shanghai', currency: 'CNY' });
  }
  for (let i = 1; i <= count; i++) {
    yield put('clients', {
      id: id('C', 4, i),
      ...common,
      kind: 'person',
      name: nameOf(i),
      emails: [{ value: emailOf(i), valid: true, bounced: false }],
      phones: [{ value: phoneOf(i), typed: phoneOf(i), valid: true, bounced: false }],
      organisation: `Studio ${roll(count)}`,
      city: pick(roll, cities),
      ...(roll(20) === 0 ? { tags: ['vip'] } : {}),
    });
  }
  for (let i = 0; i < count * 3; i++) {
    // Two clients in three stay with the series; the others are somebody's second or third visit.
    const client = i < count ? i + 1 : roll(count) + 1;
    const year = editions[Math.floor(i / count)];
    const came = roll(10) < 8;
    yield put('registrations', {
      id: id('R', 5, i + 1),
      ...common,
      client: id('C', 4, client),
      event: id('E', 3, Math.floor(i / count) + 1),
      role: 'attendee',
      status: came ? 'attended' : 'registered',
      ...(came ? { checkedInAt: `${year}-04-17T01:${String(roll(60)).padStart(2, '0')}:00.000Z` } : {}),
      ...(roll(2) === 0 ? { fee: { amount: 29900, currency: 'CNY' } } : {}),
    });
  }
  for (let i = 1; i <= count / 2; i++) {
    yield put('interactions', {
      id: id('I', 5, i),
      ...common,
      client: id('C', 4, roll(count) + 1),
      channel: 'phone',
      direction: 'out',
      at: `2026-05-${String(roll(28) + 1).padStart(2, '0')}T03:00:00.000Z`,
      text: 'Asked how it was, and told the next date',
    });
  }
}

/** The questions of a conference, as they are shipped. */
function conference() {
  const path = join(root, 'templates', 'surveys', 'conference.en.json');
  const { questions } = JSON.parse(readFileSync(path, 'utf8'));
  return questions.map(({ text, ...question }) => ({ ...question, text: { en: text } }));
}

const said = [
  'The people I met',
  'The talk on paper',
  'Lunch',
  'Shorter queues',
  'More tables',
  'A quieter room',
];

/** A survey of the event held last, which every client answered: some skipped a question, and most wrote nothing. */
function* answersFor(count) {
  const roll = dice(13);
  const common = { created: made, updated: made };
  const put = (collection, after) => ({ collection, id: after.id, before: null, after });
  const questions = conference();
  yield put('surveys', { id: 'S001', ...common, name: 'Satisfaction', event: 'E003', questions });
  for (let i = 1; i <= count; i++) {
    const values = {};
    for (const { id: question, kind, min, max } of questions) {
      if (kind === 'text') {
        if (roll(5) === 0) values[question] = pick(roll, said);
      } else if (roll(20) > 0) values[question] = Math.max(min, max - roll(4) * roll(3));
    }
    yield put('answers', {
      id: id('A', 5, i),
      ...common,
      survey: 'S001',
      client: id('C', 4, i),
      at: `2026-04-${String(roll(12) + 18).padStart(2, '0')}T05:00:00.000Z`,
      mode: 'web',
      values,
      complete: true,
    });
  }
}

/** A file of the program with all it needs, to be used as it is; it is made in `folder`. */
export async function partOf(folder, source) {
  const outfile = join(folder, `${source.replaceAll(/\W/g, '-')}.mjs`);
  const bundle = await rolldown({ cwd: root, input: source, platform: 'node', logLevel: 'silent' });
  await bundle.write({ file: outfile, format: 'esm', codeSplitting: false });
  await bundle.close();
  return import(pathToFileURL(outfile).href);
}

/** Makes a roster of `count` clients in `folder`, all of whom answered where it is `surveyed`, and answers its path. */
export async function makeRoster(folder, count, { surveyed = false } = {}) {
  // The program's own store, so that the roster is laid out as the program lays it out.
  const { createStore } = await partOf(folder, 'src/store/create.ts');
  const place = join(folder, surveyed ? `surveyed-${count}` : `roster-${count}`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const path = join(place, 'roster.json');
  const stamp = { at: made, by: 'bench', command: 'bench' };
  const settings = { currency: 'CNY', region: 'CN', zone: 'Asia/Shanghai' };
  const store = await createStore(path, { settings, stamp });
  const want = ['clients', 'events', 'registrations', 'interactions', 'surveys', 'answers'];
  const changes = [...changesFor(count), ...(surveyed ? answersFor(count) : [])];
  await store.transact(want, stamp, () => ({ changes, answer: null }), {
    bringUpToDate: true,
  });
  return path;
}

/** A CSV of fifteen columns as a form makes it; answers its path. */
export function makeCsv(folder, rows) {
  const roll = dice(11);
  const headings = [
    'Registration Id',
    'Submitted At',
    'First Name',
    'Last Name',
    'Email',
    'Phone',
    'Company',
    'Job Title',
    'City',
    'Country',
    'Ticket Type',
    'Price',
    'Currency',
    'Checked In',
    'How did you hear about us',
  ];
  const lines = [headings.join(',')];
  for (let i = 1; i <= rows; i++) {
    const [given, ...family] = nameOf(i).split(' ');
    const day = String(roll(28) + 1).padStart(2, '0');
    lines.push(
      [
        `T${100000 + i}`,
        `2026-03-${day} 09:30`,
        given,
        family.join(' '),
        emailOf(i),
        phoneOf(i),
        `"Studio ${roll(rows)}, Ltd"`,
        pick(roll, ['Designer', 'Buyer', 'Editor', 'Founder']),
        pick(roll, cities),
        'CN',
        pick(roll, ['Early Bird', 'General Admission']),
        '299',
        'CNY',
        roll(10) < 8 ? 'Yes' : 'No',
        pick(roll, ['Newsletter', 'A friend', 'WeChat']),
      ].join(','),
    );
  }
  const path = join(folder, `signups-${rows}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** The same rows as a workbook, all of them texts, as forms export them; its path. */
export async function sheetOf(csv) {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const lines = readFileSync(csv, 'utf8').trim().split('\n');
  const cells = (line) => line.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g).map((cell) => cell.replace(/"/g, ''));
  book.addWorksheet('Signups').addRows(lines.map(cells));
  const path = csv.replace(/csv$/, 'xlsx');
  await book.xlsx.writeFile(path);
  return path;
}
