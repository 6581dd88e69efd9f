/** What the headings above states ask, which decides what the same word means below them. */

import type { Status } from '../../domain/records/registration.ts';

/** Whether somebody comes. */
export const asking =
  /come|coming|attend|rsvp|reply|pr[ée]sen[cztç]|anwesen|asist|aanwezig|response|join|antwort|rückmeldung|teilnahme|kommen|kommst|dabei|viens|venez|viendr|asistir|参加|出席|参会|回执/i;

/** Whether somebody paid: who has not may still. */
export const paying =
  /pay|paid|zahl|paiement|\bpagos?\b|pagament|betaling|p[łl]atno|wp[łl]at|付款|支付|[缴繳交][费費款]|到[账帳]|入金|支払|결제|입금|납부/i;

/** Whether an invitation went out. */
export const inviting = /invit|einlad|邀请|邀請|招待/i;

/** Whoever did not confirm yet has not declined. */
export const confirming =
  /^(?:is )?(?:confirmed|registered)\??$|^(?:是否)?(?:已)?确认$|^bestätigt$|^confirmée?$|^confirmad[oa]$/i;

const replying =
  /^¿?(?:rsvp(?: status)?|status rsvp|rsvp'?d|(?:invitation |rsvp )?(?:response|reply)|responded|r[ée]ponse|respuesta|risposta|antwort|rückmeldung|rueckmeldung|zusage|zugesagt|coming|will you come|are you coming|will you attend|confirma|confirmado|asiste|viene|vient|conferma|komt|kommt|zu-? ?\/ ?absage|回执|回复|答复|是否回复|出欠)\??$/i;

/** Whoever is on a list of those who were asked, and has nothing under it, has not answered. */
export function isReply(heading: string): boolean {
  return replying.test(heading.trim());
}

/** What is pending there is an answer, whatever else the list tells. */
export function isRsvp(heading: string): boolean {
  return /^(?:rsvp(?: status)?|status rsvp)\??$/i.test(heading.trim());
}

/** A payment that waits for somebody, or is there in part, is pending. */
export function unsettled(status: Status, heading: string, text: string): boolean {
  const isOpen = status === 'waitlisted' || (status === 'invited' && !/abandon|draft|草稿/i.test(text));
  return isOpen && paying.test(heading) && !approving.test(heading);
}

const approving = /approv|genehmig|freigabe|审核|审批|承認/i;

/** What waits there waits to be let in, not to pay. */
export function unapprovedIn(heading: string, text: string): boolean {
  return approving.test(heading) && !paying.test(`${heading} ${text}`);
}

const settled =
  /^(?:completed?|succeeded|success(?:ful)?|settled|abgeschlossen|terminée?|completad[oa]|completat[oa]|已完成|交易成功)$/i;
const ordering =
  /\border|payment|bestell|zahlung|commande|paiement|pedido|\bpago\b|ordine|pagamento|订单|支付|付款|缴费/i;

/** A payment that is completed, whatever else may be. */
export function isSettled(text: string): boolean {
  return settled.test(text);
}

/** Whether what was ordered has been sent out, which is no matter of who comes. */
export const delivering =
  /fulfil?lment|shipping|shipment|delivery|versand|lieferstatus|livraison|exp[ée]dition|\benv[ií]o\b|spedizione|verzending|发货|配送|物流/i;

/** An order or a payment that is completed was paid; so may be a form, which nobody pays. */
export function wasSettled(heading: string, text: string): boolean {
  return settled.test(text) && ordering.test(heading);
}
