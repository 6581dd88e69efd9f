/** What the first frame shows; what takes longer comes once that is drawn. */
import type { Source, Told } from '../../porch/dashboard/source.ts';
import { kindOf } from '../screens/index.ts';
import { begin, seen } from '../state/state.ts';
import { lineKey } from './use-answers.ts';

export interface Known {
  readonly first: ReadonlyMap<string, Told>;
  readonly today: string;
}

/** Throws what keeps the roster from being read: that is told before the screen is taken. */
export async function firstAnswers(source: Source): Promise<Known> {
  const screen = seen(begin(0, 0));
  const first = new Map<string, Told>();
  const [argv] = kindOf(screen.name).lines(screen);
  if (argv === undefined) return { first, today: source.today() };
  const told = await source.look(argv);
  if (told.kind === 'problem') throw told.error;
  first.set(lineKey(argv), told);
  return { first, today: source.today() };
}
