// The last line of the journal truncated at every byte: everything before it remains, and the next command continues from there.
import { readFileSync, writeFileSync } from 'node:fs';
import { copyOf, forget, must, placeIn, run } from './place.js';

/** Every so many cuts the roster is also read before anything is written to it. */
const readEvery = 16;

const namesIn = ({ roster }) => JSON.parse(readFileSync(roster, 'utf8')).clients.map(({ name }) => name);

/** The snapshot as it was before the last line, as after a crash between the two. */
async function casesOfTorn(parent) {
  const made = placeIn(parent, 'made');
  await must(made, 'init');
  await must(made, 'client', 'add', 'Ann Hull');
  const start = readFileSync(made.journal).length;
  const later = copyOf(made, parent, 'later');
  await must(later, 'client', 'add', 'Ben Marsh, whose line is the longer one by far');
  const journal = readFileSync(later.journal);
  return Array.from({ length: journal.length - start }, (_, cut) => ({
    about: 'a torn last line',
    fault: 'cut off at every byte',
    at: `byte ${cut}`,
    async judge(name) {
      const place = copyOf(made, parent, name);
      writeFileSync(place.journal, journal.subarray(0, start + cut));
      const wrong = cut % readEvery === 0 ? await misread(place) : [];
      const { status, err } = await run(place, ['client', 'add', 'Cleo']);
      if (status !== 0) wrong.push(`the next command was refused: ${err.trim().split('\n')[0]}`);
      else if (namesIn(place).join() !== 'Ann Hull,Cleo') wrong.push(`then there were ${namesIn(place)}`);
      else if (!areWhole(place.journal)) wrong.push('something of the torn line is left');
      forget(place);
      return wrong;
    },
  }));
}

async function misread(place) {
  const { status, out } = await run(place, ['client', 'list', '--fields', 'name']);
  return status === 0 && out.includes('Ann Hull') && !out.includes('Ben Marsh') ? [] : ['was misread'];
}

function areWhole(journal) {
  const lines = readFileSync(journal, 'utf8').split('\n');
  return lines.pop() === '' && lines.every((line) => JSON.parse(line));
}

export const lineTrials = [{ about: 'a torn last line', cases: casesOfTorn }];
