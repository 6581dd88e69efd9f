/** The roster as it is now: read at first, and again whenever it changes or somebody asks. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reading, Source } from '../porch/dashboard-reading.ts';

export interface Current {
  readonly reading: Reading | null;
  /** The last attempt to read failed; what is shown is the reading before. */
  readonly failure: unknown;
}

export function useRoster(source: Source, reloads: number): Current {
  const [current, setCurrent] = useState<Current>({ reading: null, failure: null });
  const latest = useRef(0);
  const readAgain = useCallback(
    (_turn: number) => {
      const turn = ++latest.current;
      const isLatest = () => turn === latest.current;
      source.read().then(
        (reading) => isLatest() && setCurrent({ reading, failure: null }),
        (failure: unknown) => isLatest() && setCurrent((before) => ({ ...before, failure })),
      );
    },
    [source],
  );
  useEffect(() => readAgain(reloads), [readAgain, reloads]);
  useEffect(() => source.watch(() => readAgain(-1)), [source, readAgain]);
  return current;
}
