/** What a sign-up asks of people themselves, and no survey of what they were at: whether they agree to something, how well they know it. */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';

/** What one agrees to, by a heading that may say no more than that. */
/** `Agree to` asks for one, `agree with` and `agree that` for an opinion. */
const terms =
  /\b(?:agree to|consent)\b|^(?:您|你|我)?(?:是否)?同意(?!以下|下列|.*(?:观点|说法|看法|认为|描述))|code of conduct|\b(?:terms|conditions|rules|polic(?:y|ies)|privacy|gdpr|personal data|my (?:data|details|image)|photo(?:s|graph(?:s|ed|y)?)?|film(?:ed|ing)|waiver|liability|newsletter)\b|datenschutz|teilnahmebedingung|\bagb\b|einwillig|donnees personnelles|reglement interieur|conditions generales|privacidad|datos personales|须知|个人(?:信息|资料|隐私)|隐私|协议|条款|守则|承诺|授权|肖像|免责|拍照|摄影|录像|利用規約|規約|个人情报/;
/** A judgement that one shares, of what is over. */
const over = /\bw(?:as|ere)\b/;
/** A judgement of how good something is, unless it says to what one agrees. */
const judged =
  /^(?!.*\b(?:agree|consent|like|want|wish|happy|subscribe) to\b|\b(?:may|can|could) we\b).*(?:\b(?:is|are|felt|feels?|seems?)(?: [a-z]+){0,2} (?:clear|easy|simple|helpful|useful|relevant|good|interesting|adequate|appropriate|sufficient|(?:well[- ]?)?organi[sz]ed)\b|\b(?:met|meets?|exceed(?:s|ed)?) (?:my|our|all)\b|\b(?:keeps?|kept|helps?|helped) me\b)|易懂|通俗|再次参加|(?:清晰|合理|完善|方便|友好|实用|有用)$/;
const agreeing =
  /\b(?:agree|accept|consent)|同意|接受|einverstanden|stimme|akzeptier|\bj'accepte|d'accord|\bacepto|\baceptas?\b|\bconsiento|\baceito|\baccetto|\bconcordo/;
const agreed = once(
  () =>
    new Set(
      "同意|不同意|接受|不接受|agree|agreed|i agree|disagree|i disagree|d'accord|pas d'accord|de acuerdo|en desacuerdo|concordo|discordo|stimme zu|stimme nicht zu"
        .split('|')
        .map(fold),
    ),
);
const ticked = /^[01]$/;

/** A bare yes or no to terms, or one and the same to anything: `我同意活动须知` with `同意` or `1` below. `texts` are different. */
export function isConsent(folded: string, texts: readonly string[]): boolean {
  const isAgreeing = agreeing.test(folded);
  if (over.test(folded) || judged.test(folded) || (!isAgreeing && !terms.test(folded))) return false;
  if (texts.length > 2 || (texts.length > 1 && !terms.test(folded))) return false;
  return texts.every((text) => (isAgreeing && ticked.test(text)) || agreed().has(fold(text.slice(0, 30))));
}

const knowing =
  /\b(?:rate|how good is) your (?:own )?(?:english|german|french|spanish|italian|chinese|mandarin|japanese|abilit|coding|programming)|\bhow well do you (?:speak|know|understand|read)\b|\bhow (?:familiar|experienced|proficient|fluent|skilled) are you\b|\byour (?:current |own |present )?(?:(?:skill|experience|knowledge|english|proficiency) level|level of (?:experience|knowledge|expertise|skills?|proficiency|familiarity)|knowledge|skills?|proficiency|expertise|familiarity)\b|^(?:(?:experience|skill|proficiency|knowledge) level|level of (?:experience|knowledge|expertise|proficiency))\b|\bwie vertraut sind sie\b|\b(?:ihre|deine) (?:vor)?kenntnisse\b|\b(?:votre|ton) niveau(?: ?$| ?\(| (?:(?:actuel )?(?:d'|d |de |en )(?:anglais|francais|allemand|espagnol|langue|experience|connaissances?|competences?)))|\b(?:tu|su) nivel de (?:ingles|espanol|frances|aleman|experiencia|conocimientos?|competencias?)\b|^(?:(?:您|你)对)?.{0,20}(?:熟悉|了解|掌握)(?:程度|水平)|(?:您|你)的.{0,8}(?:英语|外语|日语|语言|普通话|口语|编程|技术|技能|专业|行业|从业|工作|相关)(?:水平|经验|熟练(?:程度|度)?)(?:自评|打分|评分)?(?![\u4e00-\u9fff])/;
const experience =
  /\byour (?:own |previous |prior )?experience (?:with|of|in) (?!the\b|th[ai]s?e?\b|th(?:is|ose)\b|our\b|us\b|my\b|regist|check|book|cater|food|staff|venue|hotel|park)/;
/** What it has done for somebody is said of the event. */
const gained =
  /\b(?:did|has|have|had|improv|increas|help|after|gain|deepen|learn|expand|satisf|event|session|speaker|hat|haben)|提高|提升|帮助|增加|加深|增进|更|满意|后/;
/** What they knew before it and know now, or know of what was taught, is said of the event, too. */
const taught = /\b(?:before|now)\b|满足|讲师|授课|(?:本[次届场]|[此这]次).*(?:内容|掌握)|[训课会加]前/;
const aboutOneself =
  /\byour?\b|\b(?:english|german|french|spanish|language|skills?) ?(?:level)?$|\b(?:ihre?|deine?|sprechen|votre|tus?|sus?)\b|sprachkenntnis|愿意|您|你|能否|可否|(?:英语|外语|日语|普通话|口语|编程|专业)(?:水平|基础|程度)/;
const ahead =
  /\b(?:which|what) .*\b(?:will you|(?:would|do) you (?:like|want|plan|wish|intend) to) (?:attend|join|take part|participate|come)|(?:想|将|拟|希望|计划|打算)(?:要)?(?:参加|报名|参与)的?(?:场次|活动|场|论坛|工作坊|课程|时间|日期)/;
const again =
  /\bnext\b|\bagain\b|\bfuture\b|\b(?:in|this|coming) (?:spring|summer|autumn|fall|winter)\b|\d{4}|下[次届场一]|明年|今后|再次|未来/;

/** How well somebody knows a thing. Where a form asks to what one will come, their experience with it is meant so as well. */
export function isOfOneself(folded: string, comesAhead: boolean): boolean {
  if (gained.test(folded) || taught.test(folded)) return false;
  return knowing.test(folded) || (comesAhead && experience.test(folded));
}

/** A scale of words below it may say how well somebody does, or whether they would. Whoever would come again has been there. */
export function mayBeOfOneself(folded: string): boolean {
  return aboutOneself.test(folded) && !gained.test(folded) && !again.test(folded);
}

export function asksAhead(folded: string): boolean {
  return ahead.test(folded) && !again.test(folded);
}
