/** The command line that does a step after an event; `survey` is what a new survey is called in the language. */
import type { EventStep } from '../domain/kpi/next-steps.ts';
import { shellWord } from '../lib/text/shell-word.ts';

export function stepCommand(step: EventStep, event: string, survey: string): string {
  switch (step.kind) {
    case 'collect':
      return `regulars registration list "event:${event} unpaid>0"`;
    case 'detractors':
      return step.survey === null
        ? `regulars kpi --event ${event} --explain nps`
        : `regulars survey followups ${step.survey}`;
    case 'complaints':
      return 'regulars case list';
    case 'followups':
      return 'regulars followup list';
    case 'actions':
      return `regulars action list --event ${event}`;
    case 'win-back':
      return 'regulars winback';
    case 'check-in':
      return `regulars checkin ${event} REF`;
    case 'survey':
      return `regulars survey create ${shellWord(survey)} --event ${event}`;
    case 'costs':
      return `regulars cost add AMOUNT event --event ${event}`;
  }
}
