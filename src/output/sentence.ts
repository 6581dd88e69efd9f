/** Sentences for a stream: a terminal gets them wrapped between words, anything else gets each on one line. */
import type { Sink } from './streams.ts';

export async function sentence(text: string, sink: Pick<Sink, 'terminal' | 'columns'>): Promise<string> {
  // Only what may be too wide is measured: even where every character takes two cells, less fits.
  if (!sink.terminal || text.length * 2 <= sink.columns) return text;
  const { wrap } = await import('../lib/text/width.ts');
  return wrap(text, sink.columns).join('\n');
}
