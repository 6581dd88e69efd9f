/** Answers in a sentence to the question whether somebody comes: `Sorry, can't make it`. */
import { fold } from '../../lib/fold.ts';
import { remembering } from '../raw/remember.ts';
import type { StatusWord } from './status.ts';

const unsure =
  /\b(?:not (?:yet )?sure|unsure|maybe|perhaps|might|possibly|don't know|do not know|will let you know|vielleicht|weiss (?:es )?noch nicht|unsicher|noch offen|peut-etre|je ne sais pas|quizas?|no se|forse|misschien)\b|不确定|看情况|待定|再说|可能/;
const no =
  /\b(?:can't|cannot|can not|unable|won't|will not|(?:am|are|'m|'re|is) not|not (?:able|coming|attending|available|joining|possible)|regrets?|declin\w+|unfortunately|kann (?:leider )?nicht|komme (?:leider )?nicht|leider nicht|leider|bin nicht|ne (?:peux|peut|pourrai|viendrai|serai) pas|desole\w*|no puedo|no podre|lo siento|non posso|purtroppo|helaas|kan niet)\b|^sorry\b|^no\b(?! (?:problem|worries|doubt))|^nein\b|^non\b|^不|来不了|去不了|不能|不来|没空|请假|抱歉/;
const yes =
  /\b(?:yes|yep|yeah|sure|coming|attending|will (?:come|attend|be there|join)|i'll (?:come|attend|be there)|be there|love to|happy to|looking forward|count me in|ja|gern(?:e)?|komme|bin dabei|nehme teil|oui|viendrai|serai la|volontiers|si|asistire|voy|vengo|certo|ik kom)\b|参加|会来|一定到|准时|出席|可以/;

const longest = 120;

/** Null where the sentence says none of it, or both. */
export const sentenceOf = remembering((typed: string): StatusWord | null => {
  if (typed.length < 4 || typed.length > longest) return null;
  const text = fold(typed).replaceAll('’', "'");
  if (unsure.test(text)) return { status: 'invited', absent: false, paid: false };
  const isNo = no.test(text);
  const isYes = yes.test(text.replace(new RegExp(no, 'g'), ' '));
  if (isNo === isYes) return null;
  return { status: isNo ? 'cancelled' : 'registered', absent: false, paid: false };
});
