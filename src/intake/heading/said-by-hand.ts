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

const deciding =
  /^(?:(?:jury|review|application) decision|(?:selection|jury|review|application) result|application outcome|是否(?:录用|录取|入选)|(?:录用|录取|入选|评审)(?:结果|情况)|juryentscheidung|décision du jury|decisión del jurado|採否|選考結果)\??$/i;

/** Whether an application was taken: who was not may have been refused, or have to wait. */
export function isDecision(heading: string): boolean {
  return deciding.test(heading.trim());
}
