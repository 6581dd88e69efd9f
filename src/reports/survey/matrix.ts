/** The matrix of an exhibition survey: aspects down, levels across, with their margins. */
import { type Answer, levels, type Survey } from '../../domain/records/survey.ts';
import { type Cell, matrixOf } from '../../domain/survey/matrix.ts';
import { groupBy } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

const across = [...levels, null];
const keyOf = (level: Cell['level']) => level ?? 'all';

/** Of each cell the mean, and under `<level>N` how many answers it rests on. */
const columns: readonly Column[] = [
  { key: 'text', kind: 'phrase', rank: 1, heading: say('heading.aspect') },
  ...across.flatMap((level): Column[] => [
    {
      key: keyOf(level),
      kind: 'score',
      rank: 1,
      heading: level === null ? say('survey.whole') : say('survey.scored', { of: level }),
    },
    { key: `${keyOf(level)}N`, kind: 'int', rank: 3, heading: 'n' },
  ]),
];

export function matrixSection(survey: Survey, answers: readonly Answer[]): Report[] {
  const cells = matrixOf(survey, answers);
  if (cells.length === 0) return [];
  return [
    {
      kind: 'report',
      key: 'matrix',
      title: say('title.matrix'),
      layout: 'table',
      columns,
      rows: [...groupBy(cells, ({ aspect }) => aspect)].map(
        ([aspect, row]): Row => ({
          aspect,
          text: aspect === null ? say('survey.whole') : say('survey.scored', { of: aspect }),
          ...Object.fromEntries(
            row.flatMap(({ level, mean, n }) => [
              [keyOf(level), mean],
              [`${keyOf(level)}N`, n],
            ]),
          ),
        }),
      ),
      empty: say('none.questions'),
    },
  ];
}
