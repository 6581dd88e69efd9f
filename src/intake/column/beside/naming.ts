/** Which column names people where no heading says so: by the mailboxes beside it, or because it is all a list says of people. */

import { once } from '../../../lib/once.ts';
import { bearsName } from '../../cell/contact/mailbox.ts';
import { isCompany } from '../../cell/name/name-beside.ts';
import { isFullName } from '../../cell/name/named-contact.ts';
import { areDifferent, belong, type ColumnValues } from '../column-values.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';

const stand = '(?:stand|booth|stall|exhibitor)';
/** Who answers for a company or its stand, where no other column names anybody; behind `客户` it is whoever of ours looks after it. */
const heads = once(
  () =>
    new RegExp(
      `^(?:${[
        '(?:公司|企业|单位|展商|参展商?|参展(?:企业|单位|公司)|展位|摊位|展台|展览|展务|现场|厂商|商家|业务(?=联系人|连络人|联络人)|主要?|第一)?的?(?:负责人|联系人|连络人|联络人|对接人员?|对接联系人|经办人?|经手人|承办人员?|窗口|联络窗口|连络窗口|对口人员?|代表|授权代表)(?:姓名|名字)?|参展(?:人员?|代表)(?:姓名)?|摊主姓名',
        '(?:出展社?者?|当日|现场|ブース|小间|连络|先方|企业|お?主)?の?(?:责任者|窓口担当者?|担当者?|窓口|代表者)(?:のお?名前|氏名|样|名)*',
        '(?:업체|기업|부스|전시|참가|현장|실무|대표|연락|주)? ?(?:담당자|책임자|실무자|대표자|담당 매니저|연락책임자) ?(?:성명|성함|이름|명)?',
        `${stand} (?:contact|manager|lead)(?: name)?|(?:contact|person in charge) (?:at|of|on)(?: the)? (?:${stand}|company)|(?:stallholder|trader) name|(?:person )?responsible(?: (?:person|contact))?|point of contact|poc|contact 1|contact in company|signatory|who is in charge`,
        '(?:kontakt(?:person)?|ansprechpartner(?:in)?) (?:beim aussteller|stand|vor ort)|kontaktname|name des ansprechpartners|stand(?:leiter|leitung|verantwortlicher?|betreuer|betreuung)|verantwortliche?r?(?: person)?|messe(?:verantwortlicher|kontakt)|(?:firmen)?vertreter|vertreten durch|reprasentant|hauptansprechpartner|hauptkontakt',
        'responsable|responsavel|responsabile|contact (?:sur stand|principal|commercial|sur place)|(?:nom du )?correspondant|personne (?:referente|responsable)|referent stand|responsable (?:du )?(?:stand|exposant|sur place)|responsable sur place|(?:nom du )?representant(?: legal)?|represente par|interlocuteur principal|(?:gerant|charge) du stand',
        '(?:contacto|persona de contacto) (?:en el stand|principal)|nombre persona de contacto|persona (?:responsable|encargada)|encargad[oa](?: del stand)?|responsable (?:del |en el )?stand|(?:nombre del )?representante(?: legal| de la empresa)?|representada por|interlocutor|(?:titular|coordinador) del stand|jefe de stand|atendido por',
        'responsavel p?[ed]lo? (?:stand|estande)|responsavel do stand|pessoa (?:responsavel|de contacto|para contato)|contato (?:principal|no estande)|nome do (?:responsavel|representante)|representante da empresa|encarregado',
        "referente (?:stand|dell'azienda|in fiera)|persona di (?:riferimento|contatto)|contatto (?:principale|stand|allo stand|in loco)|responsabile (?:stand|dello stand|allo stand|aziendale)|(?:nome )?rappresentante|legale rappresentante|rappresentante legale|incaricato|persona incaricata",
        '(?:eerste )?contactpersoon (?:stand|bedrijf|exposant|standhouder|ter plaatse|op locatie)|hoofdcontact(?:persoon)?|contact op de stand|verantwoordelijke(?: stand)?|stand(?:verantwoordelijke|beheerder)|(?:naam )?vertegenwoordiger|vertegenwoordigd door|aanspreek(?:punt|persoon)|bedrijfscontact',
        'osoba (?:kontaktowa(?: na stoisku)?|do kontaktu|odpowiedzialna)|imie i nazwisko (?:osoby kontaktowej|kontaktu)|odpowiedzialny|(?:przedstawiciel|reprezentant)(?: firmy)?|reprezentowany przez|(?:opiekun|kierownik) stoiska|kontakt (?:na miejscu|w firmie)|glowny kontakt',
      ].join('|')})$`,
    ),
);
const ofClients = /^客户/;
/** Whoever looks after a client: where there are few, each may be one of ours and look after one. */
const mayBeOurs = /^(?:responsable|responsavel|responsabile|verantwoordelijke)$/;
const few = 4;
/** Whose names they are may be clients; whoever sent, met or looks after one is not. */
const people =
  /^(?:家长|父亲|母亲|爸爸|妈妈|孩子|小孩|儿童|幼儿|宝宝|学生|学员|考生|队员|队长|领队|组员|组长|成员|球员|选手|参赛|参赛者|作者)的?姓名$/;

/** Its place; -1 where there is none. `folded` are the headings. */
export function namingColumn(
  guesses: readonly Guessed[],
  folded: readonly string[],
  values: ColumnValues,
): number {
  const borne = borneColumn(guesses, values);
  return borne >= 0 ? borne : calledColumn(guesses, folded, values);
}

/** Beside a company and whoever answers for it, what is shown is the company, too. */
export function withoutShownBrands(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const isShown = ({ field }: Guessed, at: number) => field === 'name' && folded[at] === '表示名';
  if (!guesses.some(isShown) || !guesses.some(({ field }) => field === 'organisation')) return guesses;
  const others = guesses.map((guess, at): Guessed => (isShown(guess, at) ? ofNoField(guess) : guess));
  return calledColumn(others, folded, values) >= 0 ? others : guesses;
}

/** The column whose cells are borne by the mailboxes beside them, whatever it is called; whoever looks after several clients has one, too. */
function borneColumn(guesses: readonly Guessed[], values: ColumnValues): number {
  const emails = guesses.findIndex(({ field }) => field === 'emails');
  if (emails < 0) return -1;
  return guesses.findIndex(
    ({ field, by }, at) =>
      ((field === 'custom' && by === null) || (field === 'owner' && areDifferent(values.cellsOf(at)))) &&
      belong(values, at, emails, isBorne),
  );
}

/** Who a list is about where no heading says it beyond doubt: who answers for each company, or the first column of their names. */
function calledColumn(
  guesses: readonly Guessed[],
  folded: readonly string[],
  { areAll, cellsOf }: ColumnValues,
): number {
  const isKnown = guesses.some(
    ({ field }, at) =>
      field === 'otherNames' || (field === 'organisation' && ofClients.test(folded[at] ?? '')),
  );
  const head = isKnown
    ? -1
    : guesses.findIndex(
        ({ field, by }, at) =>
          (field === 'owner' || (field === 'custom' && by === null)) &&
          heads().test(folded[at] ?? '') &&
          (cellsOf(at).length > few || !mayBeOurs.test(folded[at] ?? '')) &&
          (areDifferentNames(cellsOf(at)) || areJapanese(folded[at] ?? '', cellsOf(at))),
      );
  if (head >= 0) return head;
  return guesses.findIndex(({ field, by }, at) => {
    if (field !== 'custom' || by !== null) return false;
    // Who is on a list stands first in it; further on it may be as what they come.
    if (folded[at] === 'vip') return isFirst(guesses, at) && areDifferentNames(cellsOf(at));
    return people.test(folded[at] ?? '') && areAll(at, isOneName);
  });
}

/** Whether it is the first column, but for one that numbers the rows. */
function isFirst(guesses: readonly Guessed[], at: number): boolean {
  return guesses.slice(0, at).every(({ field }) => field === 'ignored' || field === 'key');
}

/** Whoever looks after several clients stands beside each of them. */
function areDifferentNames(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(isOneName) && areDifferent(cells);
}

/** Written closed up, which only the heading tells from any other word. */
function areJapanese(heading: string, cells: readonly string[]): boolean {
  const isName = (text: string) => closedUp().test(text) && !isCompany(text);
  return /氏名|お名前/.test(heading) && cells.length > 0 && cells.every(isName) && areDifferent(cells);
}

const closedUp = once(
  () => /^[\p{Script=Han}々]{1,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u,
);

/** In Latin letters or hanzi, and as they are written in Japan and Korea. */
export function isOneName(text: string): boolean {
  return isFullName(text) || japanese().test(text) || korean.test(text);
}

const japanese = once(
  () => /^[\p{Script=Han}]{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u,
);
/** A family name and one or two syllables more. */
const korean =
  /^(?:남궁|황보|제갈|선우|독고|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹모탁국어은편용]) ?[가-힣]{1,2}$/;

function isBorne(text: string, email: string): boolean {
  return text.length < 60 && !/[\d@]/.test(text) && !isCompany(text) && bearsName(email.toLowerCase(), text);
}
