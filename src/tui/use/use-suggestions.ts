/** Asks what may come next on the command line being typed. */
import { type Dispatch, useEffect } from 'react';
import type { Source } from '../../porch/dashboard/source.ts';
import type { Step } from '../keys/step.ts';
import type { Layer } from '../state/state.ts';
import { wordsBegun } from '../typed/typed-line.ts';

export function useSuggestions(source: Source, layer: Layer | null, dispatch: Dispatch<Step>): void {
  const typed = layer?.kind === 'line' ? layer.field.before : null;
  useEffect(() => {
    if (typed === null) return;
    let isOver = false;
    const ask = async () => {
      const values = await source.suggest(wordsBegun(typed));
      if (!isOver) dispatch({ type: 'suggested', of: typed, values });
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [source, typed, dispatch]);
}
