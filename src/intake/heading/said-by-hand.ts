/** Columns in which people say by a sign of their hand whether they come, or that they came. */

const signatures =
  /^(?:émargement|签名|签字|本人签名|signature|sign(?:ed)?|unterschrift|firma|assinatura|handtekening|underskrift|署名)$/i;
const answers =
  /^(?:accepted|declined|regrets|wait(?:ing )?list(?:ed)?|eingeladen|invited|invité|accepté|décliné|refusé|接受|拒绝|不参加|候补|已邀请)$/i;

/** There people write their name, and whoever wrote it was there. */
export function isForSignatures(heading: string): boolean {
  return signatures.test(heading);
}

/** It says an answer itself, and holds a tick: who was asked has one in one of several such columns. */
export function isAnswer(heading: string): boolean {
  return answers.test(heading);
}

/** Whether somebody comes to one part of several: `Attending: Gala dinner`. */
export function isReplyInPart(heading: string): boolean {
  return /^(?:attending|rsvp) ?[:：–-] ?\S/i.test(heading.trim());
}
