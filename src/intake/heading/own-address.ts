/** A question for the address of whoever answers it: `Your e-mail if you would like a reply`. */

const asking =
  /\b(?:your|my) (?:(?:own|personal|private|work|business|contact|preferred|best|current|valid) )?e-?mail|\b(?:ihre|deine|meine) (?:(?:private|personliche|geschaftliche|eigene) )?e-?mail|\bvotre (?:adresse )?(?:e-?mail|mail|courriel)|\b(?:su|tu|mi) (?:direccion de )?(?:correo|e-?mail)|\b(?:o )?seu e-?mail|\bla (?:sua|tua) (?:e-?mail|mail)|(?:您|你)的(?:电子|个人|常用|联系|工作)?(?:邮箱|邮件地址)/;
/** Whose address it may be as well. */
const others =
  /friend|colleague|someone|somebody|else|whom|invoice|billing|that of|freund|kolleg|rechnung|ami[es]?\b|collegue|factur|amig|coleg|amic|fattura|同事|朋友|发票/;

/** Of a folded heading. */
export function asksOwnAddress(folded: string): boolean {
  return asking.test(folded) && !others.test(folded);
}
