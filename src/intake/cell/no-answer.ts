/** What somebody says instead of an answer: that they do not know, were not there, or will not tell. */

import { once } from '../../lib/once.ts';
import { fold } from '../../lib/text/fold.ts';

const words = [
  "not applicable|does not apply|not relevant|no opinion|don't know|do not know|i don't know|dk|prefer not to say|prefer not to answer|i prefer not to say|rather not say|decline to answer|declined|did not attend|didn't attend|not attended|did not participate|did not use|didn't use|not used|did not visit|did not try|did not stay|not experienced|can't say|cannot say|cannot judge|unable to answer|unable to rate|no answer|not answered|no response|skipped",
  'keine angabe|keine angaben|k. a.|k.a.|keine meinung|weiß nicht|weiss nicht|ich weiß nicht|kann ich nicht beurteilen|nicht beurteilbar|kann ich nicht sagen|nicht teilgenommen|nicht genutzt|nicht besucht|nicht zutreffend|nicht relevant|nicht anwesend|nicht probiert|keine antwort|entfällt',
  "sans opinion|sans avis|sans objet|sans réponse|pas de réponse|ne se prononce pas|ne sait pas|je ne sais pas|nsp|non concerné|non concernée|pas concerné|pas concernée|non applicable|ne s'applique pas|pas utilisé|non utilisé|pas participé|je n'ai pas participé|n'a pas participé|pas assisté|nc|n/c|n.c.",
  'no sabe|no contesta|no sabe/no contesta|no sabe / no contesta|ns/nc|ns / nc|ns-nc|no aplica|no procede|no sé|no lo sé|no asistí|no asistió|no participé|no utilizado|no lo usé|no usé|sin opinión|sin respuesta|prefiero no responder|prefiero no contestar|prefiero no decirlo',
  'não se aplica|não aplicável|não sei|prefiro não responder|não participei|não assisti|não utilizei|não usei|sem opinião|sem resposta|ns/nr',
  'non so|non saprei|non applicabile|non pertinente|preferisco non rispondere|nessuna opinione|nessuna risposta|senza opinione|non utilizzato|non ho partecipato',
  'weet niet|weet ik niet|geen mening|niet van toepassing|n.v.t.|nvt|geen antwoord|niet gebruikt|niet bijgewoond|zeg ik liever niet',
  'vet ej|vet inte|ej aktuellt|ingen åsikt|vill ej svara|deltog ej|deltog inte|inte relevant|vet ikke|ved ikke|ikke relevant|ikke aktuelt|ingen mening|deltok ikke|deltog ikke|ikke benyttet|ønsker ikke å svare|ønsker ikke at svare',
  'en tiedä|en halua vastata|en osallistunut|en käyttänyt|ei koske minua|ei mielipidettä',
  'nie dotyczy|nie wiem|brak opinii|brak odpowiedzi|odmowa odpowiedzi|wolę nie odpowiadać|nie uczestniczyłem|nie uczestniczyłam|nie korzystałem|nie korzystałam',
  'nevím|netýká se|nemohu posoudit|bez odpovědi|bez názoru|nezúčastnil jsem se|nezúčastnila jsem se|neviem|netýka sa|nem tudom|nem releváns|nem vettem részt|nu știu|nu este cazul|nu se aplică|nu am participat|ne znam|nije primjenjivo|nisam sudjelovao|nisam sudjelovala|ne vem',
  'не знаю|затрудняюсь ответить|не применимо|неприменимо|нет ответа|нет мнения|отказ от ответа|не участвовал|не участвовала|не пользовался|не пользовалась|не посещал|не посещала|важко відповісти|не застосовно|не брав участі|не брала участі|не знам|неприложимо',
  'δεν γνωρίζω|δεν ξέρω|δεν απαντώ|δγ/δα|bilmiyorum|fikrim yok|uygulanamaz|katılmadım|cevap yok|yanıt yok|belirtmek istemiyorum',
  '不适用|不清楚|说不清|不知道|不了解|未参加|未参与|没参加|没有参加|未体验|未使用|没用过|未就餐|未到场|没去|不愿回答|不想回答|拒绝回答|不便回答|不便透露|不方便回答|不作答|未作答|未评价|无法评价|无法判断|无意见|没意见|弃权',
  '該当なし|該当しない|わからない|分からない|無回答|未回答|回答なし|答えたくない|回答しない|参加していない|不参加|利用していない|해당 없음|해당없음|모름|모르겠음|잘 모르겠음|무응답|응답 안함|참여하지 않음|이용하지 않음',
  'không biết|không áp dụng|không tham gia|không ý kiến|tidak tahu|tidak berlaku|tidak ikut|tidak ada pendapat|ไม่ทราบ|ไม่เกี่ยวข้อง|ไม่ได้เข้าร่วม|لا أعرف|لا ينطبق|لا رأي|לא יודע|לא רלוונטי|לא השתתפתי',
];

const known = once(() => new Set(words.flatMap((line) => line.split('|').map(fold))));
const longest = 40;

/** Where a scale has the word as one of its steps, it is a score all the same. */
export function isNoAnswer(text: string): boolean {
  return text.length <= longest && known().has(fold(text).replace(/^\((.*)\)$/, '$1'));
}
