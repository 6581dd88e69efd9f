/** Questions about what is over that are answered with yes or no: `Did you enjoy it?`, `Would you come again?` */
import { fold } from '../../lib/text/fold.ts';
import { isNoAnswer } from '../cell/no-answer.ts';
import { saysNothing } from '../cell/nothing.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import { foldHeading } from '../heading/heading-words.ts';

const asking =
  /\bdid you (?:enjoy|like)\b|\bwere you (?:satisfied|happy) with\b|\bwould you (?:recommend(?! (?:an?|any|some|another)\b)|come (?:back|again)|return|(?:attend|visit|join|exhibit|book)(?: us)? again)|meet your expectations|(?:hat|haben) (?:es )?(?:ihnen|dir|euch)\b.*gefallen|(?:wurden|wurdest) (?:sie|du|ihr)\b.*(?:wiederkommen|wieder kommen|empfehlen)|(?:avez-vous|as-tu|vous a-t-il) (?:aime|apprecie|plu)|(?:recommanderiez|reviendriez)|(?:le|te|les|os) gusto\b|(?:recomendaria|volveria)s?\b|(?:le|ti|vi) e piaciut|(?:consiglieres|tornerest|tornereb)|gostou\b|voltaria\b|满意吗|是否满意|(?:是否|会|愿意|愿不愿意).*(?:再次参加|再来)|(?:[您你]会|会不会|是否会|愿意|愿不愿意)(?:[向把将给].{1,12})?推荐(?!的|酒店|人|码|[一几]|嘉宾|讲|演|老师|候选|会员)|また参加|楽しめ/;
/** Asked of whoever comes again. */
const ofLastTime =
  /\blast (?:year|time|one|edition)|\b(?:our|the|your) last\b|\b(?:previous|earlier|prior)\b|\bour (?:spring|summer|autumn|fall|winter)\b|^(?!.*\b(?:again|would)\b).*\bin 20\d\d\b|\bletzte[nrs]?\b|\bvorig|\bvorherig|\bdernier|\bpreceden|\bpasad[ao]\b|\bpassad[ao]\b|\banterior|\bultim[ao]\b|\bscors[ao]\b|上[次届一期]|往[届期年]|以往|历届|去年|前回/;
/** Asked of those who are still to come. */
const ahead =
  /\bdiet|allerg|t-?shirt|\bshirt size|^preferred |^(?:(?:number|no\.?) of )?(?:children|kids)$|^seat(?: (?:no|number|preference))?$|\bas an? (?:volunteer|speaker|exhibitor)|\barriv|accommodat|\bguests?\b|\bwill you (?:attend|come|join|be|bring)\b|kommst du|anreise|ernahrung|regime|hebergement|alojamiento|志愿|忌口|饮食|住宿|抵达|是否参加|参加人数/;
const perhaps = new Set(
  'maybe|perhaps|not sure|unsure|partly|vielleicht|teilweise|peut-etre|quizas|tal vez|talvez|forse|可能|也许|不一定|不确定|たぶん'.split(
    '|',
  ),
);
const longest = 12;

export function saysHowItWas(written: string, said: readonly string[]): boolean {
  const texts = said.filter((text) => !saysNothing(text) && !isNoAnswer(text));
  const isPlain = (text: string) => isYesOrNo(text) || (text.length <= longest && perhaps.has(fold(text)));
  const folded = foldHeading(written);
  return texts.length > 0 && texts.every(isPlain) && asking.test(folded) && !ofLastTime.test(folded);
}

export function asksOfComing(written: string): boolean {
  return ahead.test(foldHeading(written));
}
