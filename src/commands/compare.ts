/** `compare`: the figures of two events side by side. */
import { resolveEvent } from '../domain/find/named.ts';
import { factsOfEvents, readFigured } from '../porch/readings/figures.ts';
import { figuresOfTwo } from '../porch/readings/figures-beside.ts';
import { judged } from '../porch/selected/judgement.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { first: 'one', second: 'one' },
  options: judging,
  async run(context, { first: one, second: other, ...typed }) {
    const read = await readFigured(context, typed, { whole: false });
    const events = [...read.roster.events.values()];
    const [first, second] = [resolveEvent(events, one), resolveEvent(events, other)];
    return judged(figuresOfTwo(first, second, factsOfEvents(context, read)), read.judgement);
  },
});
