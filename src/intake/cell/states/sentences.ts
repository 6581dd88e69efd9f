/** Answers in a sentence to the question whether somebody comes: `Sorry, can't make it`. */
import { fold } from '../../../lib/text/fold.ts';
import { remembering } from '../../raw/remember.ts';
import type { StatusWord } from './status.ts';

const unsure =
  /\b(?:not (?:yet )?sure|unsure|maybe|perhaps|might|possibly|don't know|do not know|will let you know|vielleicht|weiss (?:es )?noch nicht|unsicher|noch offen|peut-etre|je ne sais pas|quizas?|no se|forse|misschien)\b|不确定|看情况|待定|再说|可能/;
/** Only what says of coming itself that it will not be: `No meat please` and `Sorry, ten minutes late` are no refusals. */
const no =
  /\b(?:can't|cannot|can not|unable to|won't|will not|not able to|won't be able to)(?: \w+){0,2} (?:make it|come|attend|be there|join|participate)\b|\bnot (?:coming|attending|joining)\b|^(?:i |we )?(?:regret|declin)\w*\b|\bdecline the invitation\b|^(?:no|nein|non)(?:,? (?:thanks|thank you|danke|merci|gracias|grazie))?[.! ]*$|\bkann (?:leider )?nicht(?: (?:kommen|teilnehmen|dabei sein))?[.! ]*$|\bkomme (?:leider )?nicht\b|\bbin (?:leider )?nicht dabei\b|^leider nicht[.! ]*$|\bne (?:peux|pourrai) pas (?:venir|participer|assister|etre)\b|\bne (?:viendrai|serai) pas\b|\bno (?:puedo|podre) (?:ir|asistir|acudir|estar)\b|\bnon (?:posso|potro) (?:venire|partecipare|esserci)\b|\bkan (?:helaas )?niet(?: komen)?[.! ]*$|不(?:能|会)?(?:来|去|参加|出席|到场)|[来去]不了|没空|请假|无法(?:参加|出席|前来|到场)/;
const yes =
  /\b(?:yes|yep|yeah|sure|coming|attending|will (?:come|attend|be there|join)|i'll (?:come|attend|be there)|be there|love to|happy to|looking forward|count me in|ja|gern(?:e)?|komme|bin dabei|nehme teil|oui|viendrai|serai la|volontiers|si|asistire|voy|vengo|certo|ik kom)\b|参加|会来|一定到|准时|出席|可以/;

/** What was said is taken back in part. */
const turned = /\b(?:but|aber|mais|pero|maar)\b|但|不过|可惜/;

const longest = 120;

/** Null where the sentence says none of it, or both. */
export const sentenceOf = remembering((typed: string): StatusWord | null => {
  if (typed.length < 4 || typed.length > longest) return null;
  const text = fold(typed).replaceAll('’', "'");
  if (unsure.test(text)) return { status: 'invited', absent: false, paid: false };
  const isNo = no.test(text);
  if (!isNo && turned.test(text)) return null;
  const isYes = yes.test(text.replace(new RegExp(no, 'g'), ' '));
  if (isNo === isYes) return null;
  return { status: isNo ? 'cancelled' : 'registered', absent: false, paid: false };
});
