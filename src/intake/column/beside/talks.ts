/** In a list of talks `Title` is what a talk is called, and the owner whoever handed it in. */
import { isPost } from '../../cell/name/name-beside.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';
import { isWork } from './posts.ts';

/** What only a talk has. */
const ofTalks =
  /^(?:(?:talk|paper|session|presentation|submission|proposal|short|long) )?(?:abstract|synopsis|kurzfassung)$|^(?:(?:session|submission|presentation|talk|proposal) format|(?:submission|presentation|talk|proposal) (?:type|description|duration))$|^(?:vortragsformat|vortragsbeschreibung)$|^(?:摘要|内容摘要|演讲摘要|论文摘要|报告摘要)$/;
/** What a talk is called where `Title` is what a speaker is. */
const called =
  /^(?:title of .*|(?:the )?(?:talk|paper|session|presentation|submission|proposal|lecture|poster|workshop|speech)(?: (?:title|name|topic))?|abstract title|titel des vortrags|vortrag(?:stitel)?|thema|topic)$|^(?:演讲|报告|论文|发言)?(?:题目|主题)$/;
const bare = /^(?:title|titel|titre|titulo|titolo)$/;

export function withTalks(
  guesses: readonly Guessed[],
  { folded, values: { cellsOf } }: ListedColumns,
): readonly Guessed[] {
  if (!folded.some((heading) => ofTalks.test(heading))) return guesses;
  const isCalled = folded.some((heading) => called.test(heading));

  function isOfTalk({ field, by }: Guessed, at: number): boolean {
    const heading = folded[at] ?? '';
    if (by !== 'heading') return false;
    if (field === 'owner') return heading === 'owner' || heading === 'submitter';
    return field === 'title' && bare.test(heading) && !isCalled && !areMostlyPosts(cellsOf(at));
  }

  return guesses.map((guess, at) => (isOfTalk(guess, at) ? ofNoField(guess) : guess));
}

function areMostlyPosts(said: readonly string[]): boolean {
  return said.filter((text) => isPost(text) || isWork(text)).length * 2 >= said.length;
}
