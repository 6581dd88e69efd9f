/** `segment delete`: forgets a saved segment; its clients stay. */
import { fail } from '../../domain/errors.ts';
import type { Segment } from '../../domain/records/segment.ts';
import { segmentBook } from '../../domain/segment/book.ts';
import { type Term, termsOf } from '../../domain/segment/condition.ts';
import { parse } from '../../domain/segment/text/parse.ts';
import { fold } from '../../lib/text/fold.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one' },
  options: {},
  run(context, { name }) {
    return editRoster(context, ['segments'], (change, roster) => {
      const segment = segmentBook(roster.segments.values(), context.todayIn(roster)).find(name);
      if (segment.shipped) throw fail('segment.shipped', { name });
      const by = [...roster.segments.values()].filter(
        (one) => one.id !== segment.id && asksFor(one, segment),
      );
      if (by.length > 0) throw fail('segment.in-use', { name, by: by.map((one) => one.name) });
      change.remove('segments', segment.id);
      return { said: [say('segment.deleted', { name })], next: ['regulars undo'] };
    });
  },
});

/** By its name or id. One whose condition cannot be read asks for nothing. */
function asksFor({ condition }: Segment, { id, name }: Pick<Segment, 'id' | 'name'>): boolean {
  const meant = new Set([fold(id), fold(name)]);
  try {
    for (const term of termsOf(parse(condition)))
      if (fold(term.field) === 'segment' && valuesIn(term).some((value) => meant.has(fold(value))))
        return true;
  } catch {}
  return false;
}

function valuesIn(term: Term): string[] {
  if (term.kind === 'compare') return [term.value];
  return term.kind === 'is' ? term.values.filter((value) => typeof value === 'string') : [];
}
