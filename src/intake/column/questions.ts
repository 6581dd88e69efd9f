/** The questions of a survey file: what kind each is, and how its cells are read. */
import { createHash } from 'node:crypto';
import type { Bilingual } from '../../domain/records/field.ts';
import type { Question } from '../../domain/records/survey.ts';
import { isCjk } from '../../domain/value/name.ts';
import { optionsOf } from '../cell/multi.ts';
import { isNoAnswer } from '../cell/no-answer.ts';
import { isUnanswered, saysNothing } from '../cell/nothing.ts';
import { foldHeading } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';
import type { KeptColumn } from './kept.ts';
import { isMarkHeading } from './mark-headings.ts';
import { judgedSides } from './questions/aspects.ts';
import { gridWords } from './questions/grid-words.ts';
import { type RangeDoubt, withSupposedRanges } from './questions/supposed-ranges.ts';
import type { Worths } from './scored/said-scores.ts';
import type { Scored } from './scored/score.ts';
import { type Judging, scoredBy, unknownScale } from './scored.ts';

export type Value = number | string | readonly string[];

export interface AskedQuestion {
  readonly written: string;
  readonly question: Question;
  readonly isScored: boolean;
  /** What was typed is the other way round, the first being the best. */
  readonly isTurned: boolean;
  /** It is a score because somebody said what its words count. */
  readonly isSaid: boolean;
  /** Its heading does not say of how many points it is. */
  readonly isSupposed?: boolean;
  /** What a person had better know of how it was read. */
  readonly doubt?: RangeDoubt;
  /** Words that judge on no scale anybody knows. */
  readonly unknown: readonly string[];
  /** Null where the question was passed over. A score that cannot be read is kept as typed. */
  valueIn(row: RawRow): Value | null;
}

const general =
  /โดยรวม|\bchung\b|secara keseluruhan|insgesamt|gesamt|im allgemeinen|global|en general|en général|de (?:modo|forma|maneira|manera|maniere) (?:geral|general)|[en][mo] geral|in generale|dans (?:l.|son )ensemble|globalement|n?el (?:suo )?complesso|ogoln|overlag|totalt sett|samlet se[dt]t|alt i alt|all in all|som helhet|helhet|в целом|обща|общее|общии|genel olarak|kokonaisuu|celkove|osszessegeben|over het algemeen|in het algemeen|algemene|al met al|総じて|complessiv|全体|전반|overall|总体|整体|总的|综合|総合|总合|総体|in general|as a whole|^survey response rating$|\bgeneral (?:satisfaction|impression|rating|experience|opinion|evaluation|assessment)|(?:satisf|valora|evalua|aprecia|apprecia|impres|avalia|valuta|soddisf|giudizi|opini|note)\S* (?:general|generale|geral)$/;
/** Of what people were at, and of nothing in it. */
const ofAll =
  /\b(?:with|of) (?:the|this|our) (?:event|conference|fair|exhibition|expo|trade show|show|meetup|festival|congress|summit)$|^(?:event|conference|fair|exhibition) rating$|\b(?:mit der|(?:die|diese)) (?:veranstaltung|messe|konferenz|tagung)\b(?! ?-)(?= (?:gefallen|zufrieden)|$)|对(?:本|这|此|我们)?[次届场]?的?(?:活动|展会|展览|大会|会议|论坛|沙龙|年会|峰会|市集)(?:是否|感到|的)?(?:满意|评价)/;
const content =
  /hai long|พอใจ|kepuasan|\bpuas\b|satisf|满意|满足|満足|satisfec|zufrieden|soddisf|tevreden|만족|nojd|tilfreds|fornoyd|zadowol|доволен|довольн|удовлетвор|memnun|tyytyv|spokojen|eleged/;

/** `recommends`: the file tells promoters from detractors, so that its bare score asked for a recommendation. */
export function questionsOf(
  columns: readonly KeptColumn[],
  rows: readonly RawRow[],
  {
    recommends = false,
    worths,
    ...known
  }: Omit<Judging, 'isJudged' | 'worth'> & { readonly recommends?: boolean; readonly worths?: Worths } = {},
): AskedQuestion[] {
  const ids = new Set<string>();
  const judged = judgedSides(columns, rows);
  const shared = gridWords(columns, rows);
  const asked = columns.map((column) =>
    askedOf(column, rows, ids, shared.get(column) ?? [], {
      ...known,
      isJudged: judged.has(column) || isMark(foldHeading(column.written)),
      worth: worths?.(column) ?? null,
    }),
  );
  return withRoles(withSupposedRanges(recommends ? withRecommendation(asked) : asked, rows));
}

/** In a survey these are marks, where they are numbers; elsewhere they may be anything. */
const ofMarks = /^(?:note|etoiles)$/;
const isMark = (folded: string) => ofMarks.test(folded) || isMarkHeading(folded);
const bareScore = /^(?:score|rating|answer|评分|得分|分数)$/;

function withRecommendation(asked: readonly AskedQuestion[]): readonly AskedQuestion[] {
  if (asked.some(({ question }) => question.kind === 'nps')) return asked;
  return asked.map((one) => {
    if (!one.isScored || !bareScore.test(foldHeading(one.written))) return one;
    return { ...one, question: { ...one.question, kind: 'nps', min: 0, max: 10 } };
  });
}

function askedOf(
  column: KeptColumn,
  rows: readonly RawRow[],
  ids: Set<string>,
  beside: readonly string[],
  judging: Judging,
): AskedQuestion {
  const texts: string[] = [];
  for (const row of rows) {
    const text = column.read(row);
    if (!isUnanswered(text)) texts.push(text);
  }
  const id = idOf(column.written, ids);
  const text = inLanguage(column.written);
  const isOfOptions = column.options.length > 0 || isYesOrNoTo(column.written, texts);
  const scored = isOfOptions
    ? null
    : scoredBy(column.written, [...new Set([...texts, ...(texts.length > 0 ? beside : [])])], judging);
  if (scored) {
    const { kind, min, max } = scored;
    return {
      written: column.written,
      question: { id, text, kind, min, max },
      isScored: true,
      isTurned: scored.isTurned,
      isSupposed: scored.isSupposed === true,
      isSaid: judging.worth != null,
      unknown: [],
      valueIn: (row) => scoreIn(column.read(row), scored),
    };
  }
  const options = optionsOf(column.options.length > 0 ? texts.map((one) => `${one}┋`) : texts);
  if (!options) {
    return {
      written: column.written,
      question: { id, text, kind: 'text' },
      isScored: false,
      isTurned: false,
      isSaid: false,
      unknown: column.options.length > 0 ? [] : unknownScale(column.written, texts),
      valueIn: (row) => answered(column.read(row)),
    };
  }
  const isMulti = options.joint !== null;
  const words = (column.options.length > 0 ? column.options : options.options).map(inLanguage);
  const listed = words.length > 0 ? { options: words } : {};
  return {
    written: column.written,
    question: { id, text, kind: isMulti ? 'multi' : 'choice', ...listed },
    isScored: false,
    isTurned: false,
    isSaid: false,
    unknown: isMulti ? [] : unknownScale(column.written, texts),
    valueIn: (row) => {
      const typed = answered(column.read(row));
      if (typed === null) return null;
      const chosen = options.split(typed);
      return isMulti ? chosen : (chosen[0] ?? null);
    },
  };
}

const askingWhether = /是否|愿不愿/;
const willing = new Set(['愿意', '不愿意', '不确定', '看情况']);

/** `是否愿意再次参加` with 愿意 is a yes, and no step of a scale. */
function isYesOrNoTo(written: string, texts: readonly string[]): boolean {
  return askingWhether.test(written) && texts.every((text) => willing.has(text));
}

function answered(text: string): string | null {
  return isUnanswered(text) ? null : text;
}

function scoreIn(text: string, scored: Scored): Value | null {
  if (isUnanswered(text)) return null;
  return scored.read(text) ?? (saysNothing(text) || isNoAnswer(text) ? null : text);
}

function inLanguage(text: string): Bilingual {
  return isCjk(text) ? { 'zh-CN': text } : { en: text };
}

/** By the words of the question, so that the same question has the same id in every file. */
function idOf(heading: string, ids: Set<string>): string {
  const hash = createHash('sha256').update(foldHeading(heading)).digest('hex').slice(0, 8);
  let id = `q${hash}`;
  for (let n = 2; ids.has(id); n++) id = `q${hash}-${n}`;
  ids.add(id);
  return id;
}

/** One question asks for a recommendation, and one for satisfaction on the whole: the one that says so, else the first. */
function withRoles(asked: readonly AskedQuestion[]): AskedQuestion[] {
  const first = asked.find(({ question }) => question.kind === 'nps');
  const scales = asked.filter(({ question }) => question.kind === 'scale');
  const says = (pattern: RegExp) => scales.find(({ question }) => pattern.test(wordsOf(question)));
  const overall =
    scales.find(({ question }) => content.test(wordsOf(question)) && general.test(wordsOf(question))) ??
    says(general) ??
    says(ofAll) ??
    says(content);
  return asked.map((one) => {
    if (one === overall) return { ...one, question: { ...one.question, dimension: 'overall' } };
    return one.question.kind === 'nps' && one !== first
      ? { ...one, question: { ...one.question, kind: 'scale' } }
      : one;
  });
}

function wordsOf({ text }: Question): string {
  return foldHeading(text.en ?? text['zh-CN'] ?? '');
}
