/** Fields that a question asks for in a sentence: whether one comes and as whom, may be written to, and how one heard of it. */
import { once } from '../../lib/once.ts';

export type AskedField =
  | 'companions'
  | 'party'
  | 'city'
  | 'country'
  | 'organisation'
  | 'title'
  | 'sessions'
  | 'status'
  | 'role'
  | 'sourceChannel'
  | 'consentEmail'
  | 'consentSms'
  | 'consentPhone';

/** Alternatives for one language a line. */
function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}

const heardOf = once(() =>
  anyOf(
    '^(?:how|where) did you (?:hear|learn|find)',
    '(?:如何|怎么|怎样|从哪里?|从何处?|什么渠道|哪些?渠道|何种渠道).{0,6}(?:得知|知道|了解|获知)',
    'wie (?:haben sie|hast du) .{0,30}(?:erfahren|gehort)|wie sind sie auf .{0,40}aufmerksam|woher kennen sie',
    'comment (?:nous )?avez-vous (?:connu|entendu|decouvert|découvert)',
    'c[oó]mo (?:se|te|nos|has|ha|supo|conoci).{0,20}(?:enter|conoc|sup[oi]|o[ií]d)',
    'como (?:ficou sabendo|voc[eê] ficou sabendo|soube|conheceu|nos conheceu)',
    'come (?:ci )?(?:ha|hai|sei|è) .{0,30}(?:saputo|conosci|conoscenza)|come ci ha(?:i)? conosciut',
    'hoe (?:hebt|heeft|heb|ken) (?:u|je|jij) ',
    '(?:どこで|何で|どのように|何を見て).{0,15}知り|知った(?:きっかけ|経緯)',
    '알게 ?된 ?(?:경로|계기)|어떻게 알',
  ),
);

/** A question whether one may write to somebody. */
const consenting = once(() =>
  anyOf(
    '(?:may|can|should|shall) we (?:contact|e-?mail|write to|inform|keep) you|(?:may|can|should|shall) we (?:add|put|keep) you (?:to|on|in) (?:our|the) .{0,30}(?:list|newsletter)|(?:send|e-?mail) me .{0,60}(?:newsletter|updates|news\\b|e-?mails?\\b|information|invitations)|(?:agree|consent|subscribe|opt[ -]?in|like to receive|want to receive|happy to receive|keep me (?:posted|updated|informed)).{0,60}(?:newsletter|e-?mails?\\b|marketing|updates|news\\b|sms|text messages|calls|communications|invitations)',
    '(?:同意|愿意|接受|订阅|希望收到).{0,8}(?:邮件|电子报|资讯|营销|推广|短信|简报|电话联系|后续活动信息)',
    '(?:接收|收取|(?:同意|愿意|希望|乐意|想要?).{0,4}(?:收到|获取)).{0,6}(?:活动|展会|会议|优惠|推广).{0,4}(?:讯息|信息|消息)',
    '^(?!an welche|.*(?:unterlagen|rechnung|ticket|best.{1,2}tigung|zertifikat|bescheinigung)).*(?:newsletter|e-?mail|werbung|informationen|einladungen).{0,60}(?:informier|erhalten|zusend|schick|zugesandt|bekommen|abonnier|kontaktier)',
    'recevoir.{0,60}(?:newsletter|lettre|e-?mails?|courriels?|informations?|actualit|offres|invitation)|(?:abonn|inscri).{0,30}newsletter',
    'recibir.{0,60}(?:newsletter|bolet[ií]n|correos?|e-?mails?|informaci|novedades|comunicaciones)|suscri.{0,30}(?:newsletter|bolet[ií]n)',
    '(?:receber|envio de).{0,60}(?:newsletter|e-?mails?|informa|novidades|comunica)',
    'ricevere.{0,60}(?:newsletter|e-?mail|informazioni|comunicazioni|aggiornamenti|novit)',
    '(?:nieuwsbrief|e-?mails?|informatie|uitnodigingen).{0,60}(?:ontvang|informeren)|op de hoogte.{0,30}e-?mail',
    '(?:メルマガ|メールマガジン|ご?案内メール|お知らせ|ニュースレター).{0,20}(?:希望|受け取|受信|配信|同意)',
    '(?:마케팅|뉴스레터|광고성|소식).{0,20}(?:수신|동의|받)',
  ),
);

/** Whether somebody comes at all: whoever comes to the dinner is asked otherwise. */
const coming = once(() =>
  anyOf(
    '^(?:will|are|do|can) you (?:be |plan (?:to|on) |planning (?:to|on) |able to )?(?:attend|attending|come|coming|join|joining|participate|participating)(?: (?:us|the|this|our)(?: (?:event|conference|summit|meeting|seminar|webinar|meetup))?)?$',
    "^(?:i will|i'll|i can|i am|i'm) (?:attend|attending|come|coming|be there)$",
    '^(?:nehmen sie|nimmst du|ich nehme)(?: an (?:der|dem|unserer|unserem) [a-zäöüß]+)? teil$|^(?:kommen sie|kommst du|ich komme)$|^teilnahme(?: an der veranstaltung)?$|^sind sie dabei$',
    '^(?:participerez-vous|serez-vous (?:présent|presente?)[a-z()·.]*|je (?:participerai|serai présent[a-z()·.]*|serai là)|votre participation)$',
    '^(?:¿?(?:asistir[aá]s?|participar[aá]s?)(?: al evento)?|(?:confirmo|confirma|confirmaci[oó]n de)(?: mi| su| tu)? asistencia)$',
    '^(?:voc[eê] (?:vai participar|participar[aá]|ir[aá])(?: do evento)?|confirm(?:o|a|ação de)(?: minha| sua)? presença|vou participar)$',
    '^(?:parteciper(?:ai|ò|à)(?: all.evento)?|sar(?:ai|ò|à) presente|conferm[ao] (?:la )?(?:presenza|partecipazione))$',
    '^(?:ik ben (?:erbij|aanwezig)|bent u (?:erbij|aanwezig)|ik kom|komt u)$',
    '^(?:ご?出欠|参加可否|ご?参加(?:の可否|の有無|されますか|しますか)|出席(?:の可否|されますか))$',
    '^(?:참석|참가|참여) ?(?:여부|하시겠습니까|하십니까|의사)$',
  ),
);

/** `您将以何种身份参会`. */
const asWhom = once(() =>
  anyOf(
    '(?:何种|什么|哪种|哪一种)身份|身份(?:是|为)',
    '(?:as what|in (?:which|what) (?:role|capacity)) (?:do|will|are) you',
  ),
);

/** How many come along. */
const bringing = once(() =>
  anyOf(
    '^how many (?:other |additional |extra )?(?:guests?|people|persons|friends|colleagues|plus[- ]ones?|companions|family members) (?:will|are|do|would) you .{0,20}bring|^(?:will you|are you|would you like to) bring(?:ing)? (?:a |any )?(?:guests?|plus[- ]one|someone|anyone|companions?)',
    'wie viele (?:begleit|gaste|weitere personen|personen bringen).{0,40}|^ich (?:komme|bringe) .{0,12}begleit(?:er|ung|personen)(?: mit)?$',
    "combien d'(?:accompagnant|accompagnateur|invite)|combien de personnes vous accompagn",
    'cuantos (?:acompanantes|invitados)|cuantas personas (?:le|te|lo) acompanan|quantos acompanhantes|quanti accompagnatori|quante persone (?:ti|la) accompagn|hoeveel (?:introduce|gasten)',
    '同伴者.{0,6}(?:何人|何名)',
    '(?:携带|随行|同行|会带|要带)(?:几|多少)(?:个|位|名)?(?:人|家属|朋友|同伴|家人)?',
  ),
);

/** How many come, whoever asks among them. */
const inAll = once(() =>
  anyOf(
    '^how many (?:people|persons|of you) (?:will|are|in total|altogether).{0,30}(?:com(?:e|ing)\\b|attend(?:ing)?\\b|join(?:ing)? us)',
    '^(?:mit wie vielen personen|wie viele (?:personen|leute)) .{0,30}(?:komm|teilnehm|nehmen .{0,40}teil$)',
    '^combien de personnes .{0,30}(?:seront|serez|viendr|particip)|^(?:cuantas personas|cuantos) .{0,20}(?:asist|vendr|vienen|seran|seréis)',
    '(?:几|多少)(?:个|位|名)?人?(?:参加|出席|参会|到场|前来)(?!过)',
  ),
);

/** How many somebody needs, brings besides, sends from where they work or saw before is another number. */
const notInAll = once(() =>
  anyOf(
    '\\b(?:need|want|like|require|with you|(?:from|at|in|of) (?:your|the)|your (?:events?|company|organi[sz]ation|team|office|department|firm)|usually|typically|on average|each|every|last|past|previous)',
    '\\b(?:brauch|benotig|ihre[mrs]?|eure[mrs]?|deine[mrs]?|ublicherweise|votre|vos|vous accompagn|souhait|necesit|quier|su empresa|tu empresa)',
    '过|往届|历届|上届|以往|往年|去年|每年|每届|公司|单位|企业|贵|需|想|希望|愿意',
  ),
);

const whereFrom = once(() =>
  anyOf(
    '^(?:where|(?:in )?(?:which|what) (?:city|town)(?: or town)?) (?:are|do) you (?:based|live|located|from|coming from|travell?ing from)(?: in)?$',
    '^(?:wo|in welcher stadt|in welchem ort) (?:wohnen sie|wohnst du|leben sie|lebst du)$|^(?:ou|dans quelle ville) (?:habitez|vivez)-vous$|^(?:¿?donde|¿?en que ciudad) (?:vives?|resides?)$|^(?:dove|in quale citta) (?:vivi|vive|abiti|abita)$',
  ),
);

const whichCountry = once(() =>
  anyOf('^(?:in )?(?:which|what) country (?:are|do) you (?:based|live|located|from|coming from)(?: in)?$'),
);

/** Whom somebody works for or stands for. */
const forWhom = once(() =>
  anyOf(
    '^(?:which|what) (?:company|firm|organi[sz]ation|institution)(?:(?: or |/| / )(?:company|firm|organi[sz]ation|institution))? (?:do|are) you (?:represent(?:ing)?|work(?:ing)? (?:for|at|with)|(?:currently )?(?:employed (?:by|at)|affiliated with|with|from|part of|coming from))$',
    '^(?:f[uü]r |bei |von |aus )?welche[mnrs]? (?:unternehmen|firma|organisation|institution|verband|verein) (?:arbeiten sie|arbeitest du|vertreten sie|vertrittst du|kommen sie|kommst du|repr[aä]sentieren sie)$',
    '^(?:pour |dans )?quel(?:le)? (?:entreprise|soci[eé]t[eé]|organisation|structure|organisme|association) (?:repr[eé]sentez|travaillez)-vous$',
    '^¿?(?:(?:en|para|a) )?qu[eé] (?:empresa|organizaci[oó]n|instituci[oó]n) (?:representas?|trabajas?|perteneces?)$',
    '^[您你]?(?:是)?(?:来自|就职于|任职于|代表|所在)(?:的)?(?:是)?哪(?:一?[家个])(?:公司|单位|企业|机构)$',
    '^ご?所属(?:先)?(?:の|している)?(?:会社|企業|団体|組織)名?(?:を.{0,12})?$',
  ),
);

const asWhat = once(() =>
  anyOf(
    "^what(?: is|'s) your (?:current )?(?:position|job title)(?: there| at (?:the|your) (?:company|organi[sz]ation))?$",
  ),
);

const takingPart = once(() =>
  anyOf(
    '^(?:which|what) (?:sessions?|workshops?|tracks?|talks?|classes) (?:will you|would you like to|do you (?:want|plan|intend) to) (?:attend|join|take|visit|participate)',
    '^(?:an )?welche[nmr]? (?:workshops?|sessions?|vortragen?|programmpunkten?) (?:mochten|wollen|nehmen|werden) (?:sie|du) .{0,12}(?:teil|teilnehmen|besuchen)',
    '(?:参加|选择|报名)(?:的)?(?:哪个|哪些|哪场|哪几[个场])(?:场次|分论坛|工作坊|分会场)',
  ),
);

/** What is asked, by the field that holds the answer. The first that fits counts. */
const questions: readonly (readonly [words: () => RegExp, field: AskedField, unless?: () => RegExp])[] = [
  [coming, 'status'],
  [asWhom, 'role'],
  [heardOf, 'sourceChannel'],
  [bringing, 'companions'],
  [inAll, 'party', notInAll],
  [whereFrom, 'city'],
  [whichCountry, 'country'],
  [forWhom, 'organisation'],
  [asWhat, 'title'],
  [takingPart, 'sessions'],
];

/** The field a folded question asks for; undefined where it asks for none of these. */
export function fieldAsked(question: string): AskedField | undefined {
  const asked = questions.find(([words, , unless]) => words().test(question) && !unless?.().test(question));
  return asked?.[1] ?? (consenting().test(question) ? consentOf(question) : undefined);
}

function consentOf(question: string): AskedField {
  if (/\bsms\b|text message|短信/.test(question)) return 'consentSms';
  return /\bphone\b|\bcalls?\b|电话/.test(question) ? 'consentPhone' : 'consentEmail';
}
