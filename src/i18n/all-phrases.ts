/** All phrases of a language: its common ones, and those that are said only of some things and stand in files of their own. */
import type {
  ActionPhrases,
  CardPhrases,
  EventReportWords,
  Figures,
  MergeBackWords,
  MovementPhrases,
  SurveyResults,
  Words,
} from './words.ts';

interface Others {
  readonly actions: ActionPhrases;
  readonly card: CardPhrases;
  readonly mergeBack: MergeBackWords['phrases'];
  readonly figures: Figures;
  readonly movement: MovementPhrases;
  readonly eventReport: EventReportWords;
  readonly surveyResults: SurveyResults;
}

type Elsewhere = { [K in keyof Others]: keyof Others[K] }[keyof Others];

export type CommonPhrases = Omit<Words['phrases'], Elsewhere>;

/** Assigned to the common ones: a literal that several hundred are spread into takes ten times as long, which every start would pay for. */
export function allPhrases(common: CommonPhrases, others: Others): Words['phrases'] {
  return Object.assign(common, ...Object.values(others));
}
