/** How the days typed into a form are understood. */
import { useEffect, useState } from 'react';
import type { Source } from '../../porch/dashboard/source.ts';
import { formOf } from '../forms/index.ts';
import type { Layer } from '../state/state.ts';
import { textOf } from '../typed/field.ts';

/** By what was typed: the day, or null where it is none. */
export type Echoes = ReadonlyMap<string, string | null>;

export function useEchoes(source: Source, layer: Layer | null): Echoes {
  const [echoes, setEchoes] = useState<Echoes>(new Map());
  const typed = layer?.kind === 'form' ? daysTyped(layer).join('\n') : '';
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const texts = typed.split('\n').filter((text) => text !== '');
      const days = await Promise.all(texts.map((text) => source.dayMeant(text)));
      if (!isOver && texts.length > 0) setEchoes(new Map(texts.map((text, i) => [text, days[i] ?? null])));
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [source, typed]);
  return echoes;
}

function daysTyped({ form, fields }: Extract<Layer, { kind: 'form' }>): readonly string[] {
  return formOf(form).fields.flatMap(({ kind }, i) => {
    const field = fields[i];
    return kind === 'day' && field ? [textOf(field).trim()] : [];
  });
}
