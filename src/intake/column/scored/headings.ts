/** Words of headings that ask for a judgement, or for something that looks like one. */

/** Whether somebody would recommend it. */
export const recommending =
  /recommend|\bnps\b|net promoter|净推荐|推荐|empf(?:e|ie)hl|recommand|порекоменд|рекоменд|tavsiye|ajanl|recomend|recomiend|raccomand|consiglier|aanbev(?:el|eel|al)|aanraden|aanraadt|anbefal|rekommend|polec|rekomend|doporuc|odporuc|preporuc|priporoc|препоръч|порад(?:ит|ил)|recoman|suosit|\boner(?:ir|me)|συστ(?:ην|ησ)|συνιστ|προτειν|ממליצ|תמליצ|توصي|ستوصي|แนะน|gioi thieu|rekomendasi|merekomendasi|\brefer (?:us|a friend)|\btell (?:a friend|your friends)|介绍给|推薦|すすめ|勧め|劝め|荐め|추천/;

/** How satisfied somebody is. */
export const satisfying =
  /hai long|พอใจ|kepuasan|\bpuas\b|satisf|满意|满足|満足|zufrieden|soddisf|tevreden|satisfec|만족|nojd|tilfreds|fornoyd|zadowol|довол|удовлетвор|memnun|tyytyv|spokojen|eleged/;

/** How good something was. */
export const judging =
  /satisf|满意|zufrieden|soddisf|tevreden|만족|bewert|évalu|evalu|calific|valut|beoordel|rating|\brate\b|\bscore\b|quality|useful|helpful|\bhow (?:good|well|would you|was|were|did you (?:like|enjoy|find))|agree|enjoy|评分|评价|打分|质量|满足|満足|体验|同意|专业|有用|帮助/;

/** How good something was, in words that stand over marks of other things as well, so that they make no survey of a list. */
export const judgingToo =
  /\boverall\b|impression|valora|\bvalore (?:el|las?|los|su|nuestr)|\bavali(?:e|ar|a|acao|acoes)\b|\bhow (?:easy|clear|relevant)|value for money|\bease of\b|apreci|apprecia|beoordeel|eindruck|gefallen|giudizi|\bnote (?:globale|generale|d[eu]\b|sur\b)|\bvurder|bedom|\bbetyg|intryck|inntrykk|\bocen|hodno[ct]|оцен|впечатл|degerlendir|ertekel|\barvio|평가|평점|印象/;

/** Asked for on some scale, whatever it is. */
export const onSomeScale =
  /\brat(?:e|ing)s?\b|\bgrade\b|bewert|valoraci|calificaci|avalia|valutazion|beoordeling|evaluation|评分|评价|打分|評価|평가|оцен/;

/** What is judged is the whole of it. */
export const onTheWhole =
  /\boverall\b|insgesamt|gesamt|\bglobal|\bgenerale?\b|complessiv|ensemble|总体|整体|总的|总评|综合|総合|全体|전체|전반|в целом|общая|ogoln/;

/** Asked of what is over, or of what is ours: any other question may be about who answers it. */
export const lookingBack =
  /^(?:\W|\d)*(?:how (?:was|were|did you (?:like|enjoy|find)|(?:would|do) you rate (?:the|this|our))\b|wie (?:war(?:en)?|fanden|bewerten sie (?:die|das|den|unsere?))\b|wie (?:hat|haben) .*gefallen|comment (?:était|étaient|avez-vous trouvé)|c[oó]mo (?:fue|estuv)|(?:come|com') ?(?:è|é) stat|hoe (?:was|waren|vond))|pareci(?:[oó]|eron)|(?:觉得|认为|感觉) ?[本这此][次届场].*(?:如何|怎么样|怎样)/i;

/** Asked of several things, and not of how one of them was. */
export const choosing = /^(?:\W|\d)*(?:which|what|who|welche|was|wer|quel|que|cual|qual|che|哪|什么)/;

/** Asked for in people's own words. */
export const opening = /建议|意见|原因|comment|suggest|anything else|\bwhy\b|anmerkung|remarque|comentario/;

/** Of what is said in one's own words, a few are words of a scale by chance. */
export const remarking =
  /建议|意见|原因|suggest|anything else|\bwhy\b|anmerkung|remarque|comentario|^(?:any |other |further |your )?comments?\b/;

/** What somebody wrote, though it may be a word of a scale. */
export const ownWords = /^(?:评价|评论|反馈)(?:内容|详情)$|^评[语论]$/;

/** So many of something are no score. */
export const counting = /quantity|\bqty\b|\bnumber of\b|\bhow many\b|\banzahl\b|数量|人数|几位|多少人/;

/** In them a plus says: or more. */
export const ofCounts =
  /\bguests?\b|\bage\b|\bage ?(?:band|group)|\bkids\b|\bchildren\b|begleit|\balter\b|年龄|人数/;

/** When somebody was recommended. */
export const ofDay = /\b(?:date|datum|fecha)$|日期$/;

/** By how much something is cheaper. */
export const ofPrice = /discount|rabatt|remise|descuento|desconto|sconto|折扣|优惠/;

/** What a recommendation that is out of ten is called. */
export const ofTen =
  /(?<!\d)10(?!\d)|\bnps\b|net promoter|净推荐|\b(?:ten|zehn|dix|diez|dez|dieci|tien)\b|(?:满分|到|至)十|十分制/;

/** What has stars that nobody gave who was there. */
export const starred =
  /hotel|category|kategorie|categori|stars?\b|sterne|etoiles|estrellas|priorit|potential|level|class|rank|\btier\b|酒店|星级|等级|级别|优先|重要/;

/** A row of a grid, whose question stands in front of the brackets. */
export const inGrid = /[)）\]：:]\s*$|[—–-]{1,2}[^—–-]{1,60}$/;
