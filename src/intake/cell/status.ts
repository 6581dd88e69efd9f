/** The words tools and people use for the state of a registration, and for who came. */
import type { Status } from '../../domain/records/registration.ts';
import { fold } from '../../lib/fold.ts';
import { once } from '../../lib/once.ts';
import { remembering } from '../raw/remember.ts';
import { chineseIn } from './bilingual.ts';
import { statesByHand } from './status-by-hand.ts';
import { composedState } from './status-composed.ts';
import { easternStates } from './status-east.ts';
import { noWords, yesWords } from './yes-no.ts';

const words: Readonly<Record<Status, string>> = {
  invited:
    'invited|sans réponse|sin respuesta|sem resposta|nessuna risposta|keine antwort|geen reactie|interested|in progress|partial|abandoned|started|unfinished|draft|not submitted|not completed|未提交|草稿|填写中|作答中|未完成|not responded|no response|maybe|eingeladen|invité|invitado|已邀请|待回复|未回复|sent|tentative|vielleicht|peut-être|quizás|未返信|приглашён|미정|awaiting response|awaiting reply|no reply|not answered|undecided|not yet responded|未答复|未定|待定|尚未确定|不确定',
  waitlisted:
    "waitlist|waitlisted|awaiting voucher|voucher assigned|voucher sent|wait list|waiting list|on waitlist|pending approval|approval pending|awaiting approval|待审核|审核中|未审核|候补|候补中|排队中|等待审核|待审批|审批中|warteliste|auf der warteliste|wartet auf bestätigung|warten auf freigabe|liste d'attente|sur liste d'attente|lista de espera|en lista de espera|lista d'attesa|wachtlijst|キャンセル待ち|venteliste|väntelista|待機|대기|대기중|лист ожидания|wait listed|pending review|under review|in review|pending confirmation|awaiting confirmation|applied|待确认|待定中|承認待ち|補欠|キャンセル待ち|補欠者|抽選待ち|抽選中|en lista|pendiente de aprobación|备取|备取中|候补名单|补位|in prüfung|en cours de validation|em análise",
  pending:
    'pending|to be paid|unpaid|not paid|payment pending|pending payment|awaiting payment|reserved|overdue|待支付|未支付|待付款|未付款|未付|待缴费|未缴费|待缴款|部分付款|ausstehend|offen|zahlung ausstehend|überfällig|unbezahlt|en attente|en attente de paiement|impayé|pendiente|pendiente de pago|in attesa|in sospeso|in afwachting|niet betaald|pendente|未払い|väntande|venter|beklemede|대기 중|대기중 결제|wachtend op betaling|wacht op betaling|odottaa maksua|afventer|avventer|oczekujące|oczekujący|oczekuje|odottaa|入金待ち|оплата ожидается|не оплачено|미결제|미입금|입금대기|미납|결제대기|未入金|支払い待ち|afventer betaling|ikke betalt|obetald|ubetalt|em aberto|aguardando pagamento|da pagare|on hold|payment failed|failed|invoiced|partially paid|part paid|deposit paid|processing|payment due|due|outstanding|incomplete|支付中|等待支付|等待付款|等待买家付款|支付失败|未到账|待到账|部分到账|部分支付|待下单|fehlgeschlagen|en cours|échoué|in bearbeitung',
  registered:
    'registered|acquired|录用|已录用|拟录用|入选|已入选|中选|purchased|accepts|accept|参会|與會|与会|到會|确定参会|可以参会|能参会|正取|录取|已录取|完成|已成立|unshipped|shipped|unfulfilled|delivered|partially shipped|申込完了|参加確定|受付完了|successful|erfolgreich|réussi|réussie|exitoso|exitosa|riuscito|sucesso|geslaagd|免缴|免缴费用|finished|submitted|sold|已售|已售出|new|read|unread|viewed|已提交|提交成功|有效答卷|attending|paid|confirmed|approved|active|complete|completed|going|yes|accepted|valid|issued|success|partially refunded|已支付|支付成功|已付款|已付|已审核|审核通过|已通过|通过|已报名|报名成功|已确认|有效|已出票|成功|已缴费|正常|免费|支付完成|付款成功|已完成|交易成功|预约成功|审批通过|部分退款|未使用|bezahlt|bestätigt|angemeldet|teilnehmend|zugesagt|gültig|payé|confirmé|inscrit|neemt deel|uczestniczy|részt vesz|katılıyor|участвует|zúčastní se|asiste|participera|parteciperà|nehmen teil|partecipa|deltar|deltager|deltaker|signé|signée|firmado|firmato|assinado|unterschrieben|unterzeichnet|osallistuu|validé|approuvé|pagado|confirmado|inscrito|aprobado|pagato|confermato|iscritto|betaald|bevestigd|aangemeld|pago|inscrito|aprovado|支払済|確定|responded|checked|coming|nimmt teil|teilnehmer|participant|participe|asistirá|registrado|registrada|inscrita|confirmada|inscrite|confirmée|payée|réglé|registrato|iscritta|confermata|deelnemer|geldig|gyldig|betalt|tilmeldt|giltig|betald|anmäld|påmeldt|aprovada|ativo|ativa|支払い済み|支払済み|入金済み|入金済|terminé|terminée|completado|completada|completato|completata|voltooid|concluído|完了|申込済み|申込済|参加|参加予定|зарегистрирован|зарегистрирована|подтверждено|оплачено|참석|참석함|참석합니다|예 참석합니다|결제완료|입금완료|입금확인|납부완료|완납|신청완료|확정|comp|complimentary|free|waived|succeeded|settled|fulfilled|booked|activated|無料|signed|contract signed|going|participating|paid in full|fully paid|abgeschlossen|erledigt|gebucht|reserviert|kommt|dabei|participando|pagada|pagadas|activa|activo|aktiv|actif|valide|validée|réservé|reservado|prenotato|viene|vient|免缴费|无需缴费|无需支付|免支付|已到账|已收款|交易完成|待发货|已发货|待使用|待核销|已签约|将出席|将参加|会参加|确认参加|确定参加|确认出席|能参加|是|ja|oui|sí|si|sim|はい|예|да',
  attended:
    'attended|checked in|checked-in|check in|present|scanned|used|已签到|已到场|已入场|已到|到场|签到|已核销|已参加|已参会|已报到|已检票|已验票|已使用|出席|到会|eingecheckt|anwesend|erschienen|teilgenommen|présent|présente|enregistré|asistió|presente|ingecheckt|aanwezig|compareceu|来場済|joined|présents|presentes|asistió al evento|partecipato|deltog|mødt|närvarande|来場|チェックイン済み|チェックイン済|参加済み|参加済|посетил|посетила|присутствовал|참석완료|출석|entered|admitted|redeemed|arrived|in attendance|participated|check-in realizado|entrée enregistrée|kirjautunut sisään|check-in efetuado|bejelentkezett|giriş yapıldı|зарегистрирован на входе|registrado en la entrada|registrato all’ingresso|check-in gemacht|check-in efectuado|체크인됨|체크인 됨|zameldowany|incheckad|tjekket ind|sjekket inn|kirjautunut|arrivée enregistrée|a participé|a assisté|est venu|est venue|ha asistido|ha partecipato|hat teilgenommen|heeft deelgenomen|participou|check-in effectué|check-in effettuato|check-in hecho|check-in done|scanné|scannée|validada|validado|参加済|済|已核验|已入会|realizado',
  cancelled:
    'cancelled|reject|not accepted|not approved|not selected|unsuccessful|婉拒|已婉拒|谢绝|未录用|不录用|未入选|落选|未中选|declines|decline|不参会|不到会|不与会|不能参会|无法参会|dropped|scratched|deferred|未录取|不录取|rückerstattet|zurückerstattet|rückbuchung|ne participe pas|nie uczestniczy|katılmıyor|не участвует|nem vesz részt|törölve|non parteciperà|취소됨|peruutettu|kansellert|avbruten|avbrutet|deltar inte|deltager ikke|deltar ikke|kommer inte|kommer ikke|ei osallistu|peruttu|ne participe plus|n’assiste pas|n’assistera pas|no asiste|no asistiré|non partecipa|neemt niet deel|não participa|décliné|déclinée|excusé|excusée|rechazada|declinado|declinada|can’t go|can’t come|can’t make it|can’t attend|cannot go|cannot come|cannot make it|won’t attend|will not attend|not able to attend|canceled|refunded|deleted|not attending|not going|declined|rejected|void|voided|expired|transferred|no|已取消|取消|已拒绝|拒绝|已退款|退款|已退票|退票|已关闭|审核不通过|审核未通过|未通过|不通过|已作废|作废|无效|已过期|不参加|退款中|已退费|退费|交易关闭|订单关闭|已撤销|撤销|已删除|已驳回|驳回|storniert|abgesagt|abgelehnt|abgelaufen|erstattet|annulliert|annulé|annulée|refusé|remboursé|expiré|cancelado|cancelada|anulado|rechazado|reembolsado|expirado|caducado|annullato|rimborsato|scaduto|rifiutato|geannuleerd|verlopen|terugbetaald|recusado|キャンセル|キャンセル済|返金済|denied|cancelled by attendee|abgemeldet|nimmt nicht teil|annulleret|afmeldt|refunderet|avbokad|annullerad|avlyst|kansellert|refundert|annullata|estornado|devuelto|не участвует|отменено|отменен|отменён|отменена|возврат|払い戻し|払戻済|취소|취소됨|환불|불참|refund|refund issued|full refund|refund processed|withdrawn|withdrew|not coming|unable to attend|cannot attend|regrets|chargeback|参加キャンセル|キャンセル済み|辞退|anulada|rejeté|订单取消|退款成功|不出席|不来|不来了|无法参加|不能参加|无法出席|请假|否|nein|nee|nej|nei|non|não|いいえ|아니요|нет',
};
/** Registered, and known not to have come. */
const absent =
  'not attended|未验票|did not join|not joined|never joined|unattended|not present|did not show|didn’t attend|didn’t show|no-show|no show|noshow|not checked in|not checked-in|absent|did not attend|未签到|未到场|未到|未入场|缺席|未核销|未参加|未报到|未检票|未参会|未入会|未出席|未加入|未进入|nicht erschienen|nicht anwesend|abwesend|nicht eingecheckt|absente|no asistió|ausente|assente|afwezig|欠席|未来場|未入場|未受付';

/** Registered, and nothing is owed any more. */
const paid =
  'paid|paid in full|fully paid|settled|已支付|支付成功|已付款|已付|已缴费|支付完成|付款成功|已到账|已收款|bezahlt|payé|payée|réglé|pagado|pagada|pagato|betaald|pago|betalt|betald|支払済|支払い済み|支払済み|入金済み|入金済|оплачено|결제완료|입금완료|입금확인|납부완료|완납';

function withOthers(list: string, state: Status | 'absent' | 'paid'): string {
  return [list, easternStates[state], statesByHand[state]].filter((more) => more !== undefined).join('|');
}

const statusOfWord = once(
  () =>
    new Map(
      (Object.entries(words) as [Status, string][]).flatMap(([status, list]) =>
        withOthers(list, status)
          .split('|')
          .map((word) => [fold(word), status] as const),
      ),
    ),
);
const absentWords = once(() => new Set(withOthers(absent, 'absent').split('|').map(fold)));
const paidWords = once(() => new Set(withOthers(paid, 'paid').split('|').map(fold)));
/** What parts two words of a state: `Confirmed / Paid`, `Checked in - Day 1`. */
const marks = / ?[/;,|+&·] ?| [-–—:] |: /;
/** By whom, when or how it came about: `cancelled by attendee`, `paid via bank`. */
const circumstance = / (?:by|on|at|in|via|per|with|until|from|am|von|le|par|el|por|il|da) .*$/;
const cameWords = once(
  () => new Set([...yesWords, ...withOthers(words.attended, 'attended').split('|').map(fold)]),
);
/** Beforehand it says that somebody will not come, at the door that they did not. */
const either = '不参加';
const missedWords = once(() => new Set([...noWords, '-', either, ...absentWords()]));

export interface StatusWord {
  readonly status: Status;
  /** The word says that somebody did not come. */
  readonly absent: boolean;
  /** The word says that everything asked for was paid. */
  readonly paid: boolean;
}

/**
 * What a status cell says; null where nobody knows the word. A remark in brackets is passed over: `Canceled (paid fee)`; of several words the
 * first must be known, and the gravest counts.
 */
export const statusOf = remembering((typed: string): StatusWord | null => {
  const text = typed.slice(0, 80);
  const word = fold(text).replaceAll('_', ' ');
  const known =
    wordOf(word) ??
    oneWord(text) ??
    wordOf(word.replace(/^rsvp ?[:-]? /, '')) ??
    wordOf(word.replace(/ ?\([^()]*\)/g, '')) ??
    wordOf(chineseIn(word)) ??
    composed(word);
  if (known !== null) return known;
  const [first = null, ...others] = word
    .split(marks)
    .map((part) => wordOf(part) ?? wordOf(part.replace(circumstance, '')));
  return first === null ? null : others.reduce<StatusWord>(graver, first);
});

/** `CheckedIn`, as programs name their states. */
function oneWord(text: string): StatusWord | null {
  return /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(text)
    ? wordOf(fold(text.replace(/([a-z])([A-Z])/g, '$1 $2')))
    : null;
}

const unpaid = /^(?:not|non|no|nicht|niet|nie|не|ikke|inte|belum|chưa) /;

/** Whoever has not paid may still: `Non pagato`. */
function composed(word: string): StatusWord | null {
  const isUnpaid = unpaid.test(word) && paidWords().has(word.replace(unpaid, ''));
  const status = isUnpaid ? 'pending' : composedState(word);
  return status === null ? null : { status, absent: false, paid: false };
}

function wordOf(word: string): StatusWord | null {
  const plain = word.replaceAll('-', ' ');
  if (absentWords().has(word) || absentWords().has(plain))
    return { status: 'registered', absent: true, paid: false };
  const status = statusOfWord().get(word) ?? statusOfWord().get(plain);
  return status === undefined ? null : { status, absent: false, paid: paidWords().has(word) };
}

/** Who came is not only registered. */
function graver(a: StatusWord, b: StatusWord | null): StatusWord {
  if (b === null) return a;
  return { status: gravest(a.status, b.status), absent: a.absent || b.absent, paid: a.paid || b.paid };
}

/** Whether somebody came, as a check-in cell says in one word; null where it is no such word, as a time is none. */
export const cameOf = remembering((typed: string): boolean | null => {
  const word = fold(typed.slice(0, 80)).replaceAll('_', ' ');
  const bare = word.replace(/ ?\([^()]*\)$/, '');
  if (cameWords().has(word) || cameWords().has(bare)) return true;
  return missedWords().has(word) || missedWords().has(bare) ? false : null;
});

/** Of several columns the one that says the least good counts: paid, but not yet approved. */
const gravity: readonly Status[] = [
  'cancelled',
  'waitlisted',
  'invited',
  'pending',
  'attended',
  'registered',
];

export function gravest(a: Status, b: Status): Status {
  return gravity.indexOf(a) <= gravity.indexOf(b) ? a : b;
}
