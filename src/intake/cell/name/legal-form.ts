/** What companies have behind their name and people have not: the form in which they are registered. */

/** `Spa`, `Co` and `Sa` are words, and surnames; `B.V.` and `N.V.` are initials, too. */
const form =
  /(?:^|[\s.,])(?:ltd|limited|llc|llp|plc|inc|corp|corporation|incorporated|g?mbh|kgaa|ohg|srl|sarl|ltda|pvt|bhd|a\/s|kft|ltd\.? ?[sş]ti|sp\. ?z ?o\.? ?o|有限公司|有限会社|株式会社)\.?$|^(?:株式会社|有限会社)|(?:公司|集团)$/i;
const dotted = /(?:^|[\s.,])(?:s\.r\.o|d\.o\.o|[sS]\.[pP]\.[aA]|[sS]\.[rR]\.[lL]|e\. ?V|L\.L\.C)\.?$/;
const short = /[ .](?:AG|SA|SAS|KG|SE|AB|AS|BV|NV|B\.V|N\.V|S\.A|S\.A\.S|SpA|UG|Oy|OY|K\.K|A\.Ş)\.?$/;
const remark = / ?[(（][^()（）]{0,60}[)）]$/;

/** Beyond doubt. */
export function hasForm(name: string): boolean {
  const bare = name.replace(remark, '');
  return form.test(bare) || dotted.test(bare);
}

/** Where many are companies, two capitals are the form of one, too, and no surname or initials. */
export function mayHaveForm(name: string): boolean {
  return hasForm(name) || short.test(name.replace(remark, ''));
}
