/** When the answers have to be asked for again, and which day it is. */
import { useEffect, useState } from 'react';
import type { Source } from '../../porch/dashboard/source.ts';

export interface Changes {
  /** Grows whenever the roster changed, another day began, or somebody asked for it. */
  readonly turn: number;
  readonly today: string;
}

export function useChanges(source: Source, reloads: number, first: string): Changes {
  const [changes, setChanges] = useState(0);
  const [today, setToday] = useState(first);
  useEffect(
    () =>
      source.watch(() => {
        setChanges((before) => before + 1);
        setToday(source.today());
      }),
    [source],
  );
  return { turn: changes + reloads, today };
}
