/** Headings put together of a word for a state and of what is in it: `Current status`, `Situation du paiement`, `Stand der Anmeldung`, `缴费情形`. */
import { once } from '../../../lib/once.ts';

const words = (text: string) => once((): ReadonlySet<string> => new Set(text.split(' ')));

/** One of them is there; alone they may be of anything, as a `Situation` is. */
const states = words(
  'status state states statut etat estado estatus stato stan stand zustand situation situacion situacao situazione situatie sytuacja toestand confirmation confirmacion confirmacao conferma bestatigung bevestiging potwierdzenie validation esito suivi avancement',
);
/** The only other words of such a heading: when it is so, and what is in it. Not an invoice: whoever's was cancelled may come. */
const besides = words(
  'current now latest present actual overall final today aktuell aktueller aktuelles aktuelle gegenwartiger derzeitiger actuel actuelle final finale general actual atual attuale huidige actuele biezacy aktualny obecny ' +
    'registration registrations registered booking bookings reservation order orders payment payments sign-up signup enrolment enrollment attendance participation invitation rsvp ticket tickets attendee participant delegate guest visitor registrant seat place ' +
    'anmeldung anmeldungen buchung bestellung zahlung bezahlung reservierung registrierung teilnahme einladung teilnehmer gast tickets zusage ruckmeldung ' +
    'inscription inscriptions commande paiement reglement participant participation presence invitation billet invite ' +
    'inscripcion registro pedido orden compra pago pagos reserva asistencia asistente participante invitado boleto entrada ' +
    'inscricao encomenda pagamento pagamentos presenca participacao convite bilhete ingresso ' +
    'iscrizione registrazione ordine pagamento prenotazione partecipazione partecipante invito biglietto richiesta ' +
    'inschrijving aanmelding boeking bestelling betaling betalingen reservering deelname deelnemer gast uitnodiging ' +
    'rejestracji zgloszenia zamowienia platnosci rezerwacji wplaty oplaty uczestnictwa uczestnika biletu zapisu potwierdzenia zaproszenia',
);
const joining = words(
  'of the for de la le les du des d l da do das dos del della dei dell di el los las al der die das des van het een y e et und',
);
/** German and Dutch write two words as one: `Zahlungsstand`, `Inschrijfstatus`. */
const compound =
  /^(?:anmelde|anmeldungs|buchungs|bestell|zahlungs|zahl|bezahl|reservierungs|registrierungs|teilnahme|einladungs|ruckmelde|zusage|gast|ticket|bearbeitungs|auftrags|inschrijvings|inschrijf|aanmeld|aanmeldings|boekings|bestel|order|betaal|betalings|reserverings|deelname|deelnemers|bevestigings|uitnodigings)(?:status|stand|zustand)$/;
const chinese =
  /^(?:当前|目前|现在|最新|最终)?的?(?:报名|参会|参加|出席|预约|预订|登记|注册|订单|订购|购票|门票|票务|票券|票|支付|付款|缴费|缴款|交费|交款|收款|入账|到账|款项|费用|结算|审核|审批|确认|邀请|回复|回执|候补|名额|录取|交易)?(?:状态|(?<=.)(?:状况|情况|情形|进度|与否))$/;
const japanese =
  /^(?:现在の|最新の?)?(?:お?申し?込み?|参加|参加者|登录|予约|入金|お?支払い?|决济|注文|承认|チケット|受付|回答)?の?(?:状况|状态|ステータス|现状)$/;
const korean =
  /^(?:현재|최종)? ?(?:신청|등록|참가|참석|결제|입금|납부|예약|주문|구매|승인|티켓|진행|처리|확정)? ?(?:상태|상황|현황|여부)$/;

/** Whether a folded heading tells of a state, where its cells do, too. */
export function isOfState(folded: string): boolean {
  if (chinese.test(folded) || japanese.test(folded) || korean.test(folded)) return true;
  const found = folded.split(/[\s/'’.,()-]+/).filter((word) => word !== '' && !joining().has(word));
  if (found.length === 0 || found.length > 4) return false;
  return (
    found.some((word) => states().has(word) || compound.test(word)) &&
    found.every((word) => states().has(word) || besides().has(word) || compound.test(word))
  );
}
