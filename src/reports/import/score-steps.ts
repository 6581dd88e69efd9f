/** How to say what words count that a survey file leaves uncounted. */
import { everyQuestion } from '../../domain/records/recipe.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import type { ImportedFile } from './imports.ts';

/** The most questions and words named in a line. */
const mostQuestions = 3;
const mostWords = 6;

/** The line that imports the file again, its points left to be put in; none where nothing is left. */
export function scoreSteps({ sheet, plan }: ImportedFile): string[] {
  const { file, unscored = [] } = sheet;
  if (unscored.length === 0 || file === 'stdin') return [];
  const [first, second] = unscored;
  const said = [...new Set(unscored.flatMap(({ words }) => words))].sort().join('\n');
  const isOne = second !== undefined && unscored.every(({ words }) => [...words].sort().join('\n') === said);
  const told = isOne && first ? [{ ...first, heading: everyQuestion }] : unscored.slice(0, mostQuestions);
  const flags = told.map(({ heading, words }) => {
    const counted = words.slice(0, mostWords).map((word) => `${word}:POINTS`);
    return ` --score ${shellWord(`${heading}=${counted.join(',')}`)}`;
  });
  const about = plan.event === null ? '' : ` --event ${plan.event}`;
  return [`regulars import ${shellWord(file)}${about}${flags.join('')}`];
}
