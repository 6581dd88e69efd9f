/** Headings of a registration put together of words for what it costs, when it was made and how it stands: `Final price of registration`, `Date & time of purchase`. */
import { codesInHeadings } from '../../../domain/value/currency-codes.ts';
import { once } from '../../../lib/once.ts';

/** What such a heading may be. */
export type PartField =
  | 'status'
  | 'role'
  | 'ticket'
  | 'registeredAt'
  | 'checkedInAt'
  | 'fee'
  | 'paid'
  | 'refunded';

type Words = () => ReadonlySet<string>;

function wordsOf(text: string, more: () => readonly string[] = () => []): Words {
  return once(() => new Set([...text.split(' '), ...more()]));
}

/** What somebody owes for taking part. */
const amounts = wordsOf(
  'price prices cost costs amount total totals sum montant prix cout preis betrag summe gesamtpreis gesamtbetrag importe precio importo prezzo costo preco valor value wert prijs totaal bedrag belop belopp pris',
);
/** Fees there are also for the service of a tool, for a card, for a booking. */
const fees = wordsOf('fee fees charge charges tarif gebuhr cuota quota tasa taxa avgift');
const attending = wordsOf(
  'registration race tournament competition event conference workshop course participation attendance admission delegate participant attendee seminar teilnahme teilnehmer inscription inscripcion inscricao iscrizione',
);
const serving = wordsOf('ticket tickets order orders booking booked purchase item items');
const paid = wordsOf(
  'paid payed collected captured paye payee regle bezahlt gezahlt pagado pagada pagato pagata pago paga betaald betalt betald',
);
/** Made in the moment of registering. */
const making = wordsOf(
  'registration registrations registering register registered order orders ordered purchase purchased booking booked signup sign-up rsvp rsvped enrolment enrollment enrolled submission submitted application sale ' +
    'anmeldung angemeldet registriert bestellt gebucht gekauft commande achete reserve inscrit comprado pedido reservado acquistato ordinato besteld geboekt gekocht aangemeld registrierung bestellung buchung kauf inscription commande achat reservation inscripcion registro pedido compra reserva iscrizione registrazione ordine acquisto prenotazione inscricao aanmelding inschrijving bestelling aankoop tilmelding anmalan pamelding',
);
/** Of what the amount, the moment or the state is. */
const things = wordsOf(
  'ticket tickets pass passes race tournament competition event conference workshop course participation attendance admission item items product package rate attendee attendees participant delegate registrant guest billet billets entrada entradas biglietto biglietti ingresso karte teilnahme teilnehmer evenement evento seminar stand booth stall entry rental contract',
);
const connecting = wordsOf(
  'of the for per in a an and et y e und to on at de la le les du des d l da do das dos del della dei di el los las al der die das von fur pro van het een og av incl including inclusive excl excluding exclusive with without tax taxes vat gst mwst tva iva ttc ht',
);
const describing = wordsOf(
  'base basic unit single each final brutto netto brut lordo net full list face original gross local total all initial current overall charged payable owed',
  codesInHeadings,
);
const times = wordsOf(
  'date dates time times datetime timestamp day when at on occurred made created created_at placed datum uhrzeit zeit zeitpunkt heure fecha hora data ora tijd tidspunkt',
);
/** They say when only behind a word for what was done: `booked on`. */
const moments = wordsOf('on at am le el il op em');
const kinds = wordsOf(
  'type types category class kind tier level option art kategorie typ tipo categorie categoria',
);
/** Of somebody who comes the kind is what they come as. */
const coming = wordsOf(
  'registration booking attendee participant delegate registrant guest visitor anmeldung inscription inscripcion inscricao iscrizione',
);
const occasions = wordsOf('event conference');
const admitting = wordsOf(
  'ticket tickets pass passes admission billet billets entrada entradas biglietto ingresso karte',
);
const states = wordsOf('status state statut etat estado stato situacao zustand');
/** What may be in a state besides what is registered for. */
const stated = wordsOf(
  'acceptance attendee participant teilnehmer teilnehmers participante partecipante deelnemer contract contrat contrato contratto vertrag paid payment transaction fulfillment fulfilment invitation invite invitee approval confirmation attending response member zahlung paiement pago pagamento betaling',
);
/** The first time somebody comes in; when they leave, or were last seen, is something else. */
const arriving = wordsOf(
  'first entry entered join joined login arrival arrived access accessed checkin check-in check in checked scan scanned attended admitted redeemed used utilisation utilise entwertet entwertung validiert gescannt eingescannt gescand scanne scannee controle valide validee validado validada validacion escaneado convalidato beitritt einlass entree arrivee entrada ingreso ingresso ingressi',
);
const came = wordsOf('attended joined present participated came showed arrived');
const live = wordsOf(
  'live webinar meeting session marked person onsite virtually online actually did has was up yes no',
);
const paying = wordsOf('paid payment zahlung bezahlung paiement pago pagamento betaling');
const back = wordsOf(
  'refund refunds refunded reimbursed remboursement rembourse erstattung reembolso rimborso',
);
const taxes = /\b(?:tax|taxes|vat|gst|mwst|tva|iva)\b/;
const withTaxes = /\b(?:incl|including|inclusive|excl|excluding|exclusive|with|without|ttc|ht)\b/;

/** How many there were, of a customer. */
const counted = /^(?:total|lifetime|all) (?:orders|bookings|purchases|registrations)$/;

/** The field a folded heading is put together to; undefined where a word of it is about something else. */
export function registrationField(folded: string): PartField | undefined {
  const words = folded.split(/[\s/'’.&+-]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 7) return undefined;
  if (counted.test(folded)) return undefined;
  const rest = words.filter((word) => !connecting().has(word) && !moments().has(word));
  const holds = (list: Words) => rest.some((word) => list().has(word));
  const isOf = (...lists: readonly Words[]) => rest.every((word) => lists.some((list) => list().has(word)));
  if (holds(states))
    return holds(making) || holds(stated)
      ? isOf(states, making, things, stated, describing)
        ? 'status'
        : undefined
      : undefined;
  if (holds(kinds)) {
    if (!isOf(kinds, coming, admitting, describing, occasions)) return undefined;
    return holds(admitting) ? 'ticket' : holds(coming) ? 'role' : undefined;
  }
  if (holds(making) && (holds(times) || words.some((word) => moments().has(word))))
    return isOf(times, making, things) ? 'registeredAt' : undefined;
  // Who joined on a day joined a club, and no meeting.
  if (/\bjoin(?:ed|s)?\b/.test(folded) && !/\b(?:time|at|first|timestamp)\b/.test(folded)) return undefined;
  // Whose `First time` it is has never come before.
  const isArrival = rest.some((word) => word !== 'first' && arriving().has(word));
  if (isArrival && (holds(times) || words.some((word) => moments().has(word))))
    return isOf(arriving, times, occasions, admitting) ? 'checkedInAt' : undefined;
  if (holds(came) && isOf(came, live, occasions)) return 'checkedInAt';
  if (holds(back)) return isOf(back, amounts, making, things, describing) ? 'refunded' : undefined;
  // Who pays then has registered by then.
  if (holds(paying) && holds(times) && isOf(paying, times, things, making)) return 'registeredAt';
  if (taxes.test(folded) && !withTaxes.test(folded)) return undefined;
  const isAmount = isOf(amounts, fees, paid, making, things, describing);
  if (!isAmount) return undefined;
  if (holds(paid)) return 'paid';
  if (holds(amounts)) return 'fee';
  return holds(fees) && rest.some((word) => attending().has(word)) && !holds(serving) ? 'fee' : undefined;
}
