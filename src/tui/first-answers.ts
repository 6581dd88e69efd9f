/** What the first frame shows; what takes longer comes when that is drawn. */
import type { Source, Told } from '../porch/dashboard-source.ts';
import { kindOf } from './screens/index.ts';
import { begin, seen } from './state.ts';
import { lineKey } from './use-answers.ts';

export interface Known {
  readonly first: ReadonlyMap<string, Told>;
  readonly today: string;
}

export async function firstAnswers(source: Source): Promise<Known> {
  const screen = seen(begin(0, 0));
  const first = new Map<string, Told>();
  for (const argv of kindOf(screen.name).lines(screen).slice(0, -1))
    first.set(lineKey(argv), await source.look(argv));
  return { first, today: source.today() };
}
