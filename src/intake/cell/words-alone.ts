/** Cells that are one of a few words, and nothing besides. */

/** How somebody takes part or signed up: a place or a channel, which is called neither a ticket nor a kind. */
export function isWhere(text: string): boolean {
  return /^(?:online|virtual(?:ly)?|remote|hybrid|in[- ]person|on-?site|live|(?:in )?präsenz|vor ort|digital|virtuell|presencial|en línea|virtuel|(?:en )?présentiel|(?:en )?distanciel|à distance|a distancia|a distanza|in presenza|da remoto|op locatie|stacjonarnie|stacjonarny|zdalnie|线上|线下|线上参会|线下参会|現地|会場|オンライン|온라인|오프라인|현장|phone|by phone|e-?mail|by mail|telefon(?:isch)?|formular|(?:web-?)?form(?:ular)?|website|post|fax|persönlich|schriftlich|mündlich|téléphone|formulaire|courrier|teléfono|formulario|telefono|modulo|telefoon|telefonicznie|电话|邮件|微信)$/i.test(
    text,
  );
}

/** Whether somebody comes again: `new`, `renewal`. */
export function isAnew(text: string): boolean {
  return /^(?:new|renewal|returning|neu|erneut|verlängerung|nouveau|nouvelle|renouvellement|nuev[ao]|renovaci[óo]n|nuov[ao]|rinnovo|nov[ao]|renova[çc][ãa]o|nieuw|verlenging|新規|継続|更新|新|续|신규|갱신)$/i.test(
    text,
  );
}

/** Whether a letter went out. */
export function isSent(text: string): boolean {
  return /^(?:not (?:yet )?)?(?:sent|e-?mailed|gesendet|verschickt|versandt|envoyée?|enviad[oa]|inviat[oa]|verzonden|verstuurd|wysłan[aeoy]|已发送?|未发送?|已發送|送信済み?|発送済み?|발송|발송완료)$/i.test(
    text,
  );
}

/** ISO 639: `en`. */
export function isLanguageCode(text: string): boolean {
  return /^(?:en|de|fr|es|it|nl|pt|zh|ja|jp|ko|ru|pl|ar|tr|cs|sv|da|fi|el|hu|uk)$/i.test(text);
}

const germanStates =
  /^(?:baden-württemberg|bayern|freistaat bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg-vorpommern|niedersachsen|nds|nordrhein-westfalen|nrw|rheinland-pfalz|rlp|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|burgenland|kärnten|niederösterreich|oberösterreich|salzburg|steiermark|tirol|vorarlberg|wien)$/i;

/** A part of Germany or Austria. */
export function isGermanState(text: string): boolean {
  return germanStates.test(text);
}
