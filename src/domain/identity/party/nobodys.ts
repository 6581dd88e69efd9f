/** Addresses that stand where somebody has none, or wants to tell none: they are nobody's from the first on. */

/** A word that is no mailbox; or a short one twice, as `na@na.com`, which in another domain may be somebody's initials. */
const nobodys =
  /^(?:(?:none|nobody|unknown|anonymous|no[._-](?:one|body|address)|no[._-]?(?:e?-?mail|reply)|(?:do|dont)[._-]?(?:not)?[._-]?reply|not[._-]?(?:provided|given|available|applicable))\d*@|(na|no|nil|null|test|testing|abc|abcd|aaa?|xxx?|xyz|x|asdf|qwerty|example|email|mail|fake)@\1\.)/;

export function isNobodys(contact: string): boolean {
  return nobodys.test(contact);
}
