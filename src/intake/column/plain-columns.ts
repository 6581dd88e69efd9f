/** Columns of lists that people keep themselves, told by the columns beside them, by their cells, and by what the list is called. */
import { statusOfDealWord } from '../cell/deal-words.ts';
import { isFullName } from '../cell/named-contact.ts';
import { roleOf } from '../cell/role-words.ts';
import { isDayOrPart, isPricedAmount } from '../cell/shapes.ts';
import { cameOf } from '../cell/status.ts';
import { isWhere } from '../cell/words-alone.ts';
import { isYesOrNo } from '../cell/yes-no.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { isDayOfPayment, isPaidOn, isPaidToThem } from '../heading/paid-on.ts';
import { isAnswer, isForSignatures } from '../heading/said-by-hand.ts';
import { attendanceDays, saysWhoCame } from './attendance-days.ts';
import { areDifferent, areRunning, type ColumnValues } from './column-values.ts';
import { listsDeals, listsSponsors } from './deals.ts';
import { answering } from './doubtful-headings.ts';
import type { Guessed } from './guessed.ts';
import { namingColumn } from './naming.ts';
import { isMoney, sums } from './unit-price.ts';

/** Whose company it is; whoever looks after a client is nobody of theirs. */
const owning = /owner|inhaber|propri|titular|eigen|业主|老板|店主|オーナー/;

const sizes =
  /^(?:size|stand size|größe|grosse|standmaße|maße|abmessungen|taille|dimensions?|tamaño|medidas|dimensioni?|misure|tamanho|afmeting|formaat|规格|尺寸|展位规格|大小)$/;
const sized =
  /^\d{1,3}(?:[.,]\d{1,2})? ?m? ?[x×*] ?\d{1,3}|^\d{1,4}(?:[.,]\d{1,2})? ?(?:qm|m2|m²|㎡|sqm|平)/i;
const levels =
  /^(?:(?:sponsor(?:ship)? )?(?:level|tier|package|category)|stufe|paket|kategorie|niveau|nivel|livello|categoria|pacote|niveau|级别|等级|赞助级别|赞助等级|档位)$/;
/** How far one has come with a company: where all of it says whether it will be there, that is what it is. */
const stages =
  /^(?:(?:deal|sales|pipeline|sponsor(?:ship)?|exhibitor|booking|prospect) )?(?:stage|pipeline)$|^(?:(?:跟进|销售|商机|洽谈|招商|合作|签约|成交)(?:阶段|状态|进度|情况)|阶段|phase|etape|etapa|fase)$/;
const amounts =
  /^(?:amount|sum|value|betrag|summe|montant|importe|importo|valor|bedrag|contribution|金额|款项)$/;
/** Where whoever sells at a market stands. */
const places =
  /^(?:table|space|pitch|spot|tisch|platz|emplacement|mesa|tavolo|桌号|位置)(?: ?(?:#|no|nr|number))?$/;
/** Or where they are from, or which room it is. */
const mayBePlaces =
  /^(?:plot|position|location|box|lage|kiosque|puesto|caseta|espacio|ubicacion|modulo|postazione|piazzola|spazio|banca|barraca|espaco|tafel|kraam|plaats|miejsce|stolik|boks|台号|位置号|档口|铺位|摊档|スペース|区画|자리|테이블)(?: ?(?:#|no|nr|number|nummer|n°|nº|n))?$|^(?:table|space|pitch|plot|mesa|puesto|espacio|spazio) (?:n°|nº|n|assigned|allocated|asignad[oa]|assegnat[oa])$|^(?:n[°ºr.]|no|number|nummer|numero|numer) (?:de |del )?(?:table|platz|mesa|puesto|espacio|tavolo|postazione|miejsca|stolika|stoiska)$|^(?:tisch|platz|tafel|plaats|kraam)-?(?:nr|nummer)$/;
const sellers =
  /^(?:vendor|trader|stallholder|maker|exhibitor|aussteller|exposant|expositor|espositore|商家|摊主|参展商)/;
/** Who has a booth, where no other column says whose it is. */
const holders =
  /^(?:stall name|fascia name|nom du stand|emprendimiento|nombre del stand|insegna|店名|店家名称|商家名称|商户名称|商铺名称|厂商名称|厂家名称|参展方|参展主体|承租单位|屋号|サークル名|업체)$/;
/** Or what they sell there; behind somebody's name it may be what they own. */
const brands =
  /^(?:brand|marke|marque|marca|marchio|merk|merknaam|marka|品牌|品牌名|品牌名称|ブランド名|브랜드|브랜드명)$/;
/** They may be told by their first name. */
const sellersThere =
  /^(?:maker|producer|hersteller|anbieter|händler|handler|beschicker|commercant|marchand|artisan|producteur|createur|forain|vendeur|nom du commercant|comerciante|vendedor|artesano|productor|feriante|feirante|artesao|produtor|lojista|artigiano|produttore|venditore|commerciante|ambulante|handelaar|ondernemer|producent|verkoper|sprzedawca|tworca|厂商|厂家|商户|商铺|店家|租户|承租方|出品者|出品者名|셀러|셀러명|판매자|판매자명)$/;
/** What is charged, where nothing else tells what a booth costs, and nothing what was paid of it. */
const charged =
  /^(?:fees|amount (?:due|payable|owed)|fee (?:due|payable)|to be paid|rental|gebuhren|entgelt|falliger betrag|sollbetrag|loyer|redevance|somme due|a regler|monto|arancel|canon|renta|renda|montante|custo|canone|importo dovuto|totale dovuto|dovuto|kosten|verschuldigd|verschuldigd bedrag|vergoeding|oplata|koszt|czynsz|naleznosc|kwota nalezna|do zaplaty|款项|展费|代金|合计|비용|요금|임대료)$/;
/** What is bought is of one of a few kinds, which are called anything. */
const kindsSold =
  /^(?:tier|fare|seat type|karte|paket|tarif|passart|preisgruppe|forfait|pase|categoria|modalidad|paquete|abono|modalidade|lote|pacote|passe|pacchetto|tariffa|quota scelta|kaart|pakket|arrangement|tarief|boeking|pakiet|taryfa|karnet|方案|(?:报名|购票|参会|参加|选择|票种)方案|方案名称|套餐|套餐名称|枠|プラン|プラン名|席種|席种|패키지|플랜|패스)$/;
const groups =
  /^(?:group|team|class|school|gruppe|mannschaft|klasse|schule|verein|groupe|équipe|equipe|classe|école|grupo|equipo|gruppo|squadra|groep|组别|小组|班级|队伍)(?: name)?$/;
const names: ReadonlySet<ColumnField> = new Set(['name', 'given', 'family']);
const rooms =
  /^(?:departure|nights?|room(?: type| no\.?| number)?|abreise|nächte|nachte|zimmer|départ|nuits|chambre|salida|noches|habitación|partenza|notti|camera|quartos?|房型|房间|房号|入住|入住日期|部屋)(?: .*)?$/;
const entering = /check|in\b|arriv|angekommen|llegado/;
const leaving =
  /^check(?:ed)?[- ]?out|^uit(?:ge)?check|^(?:ausgecheckt|abgereist|vertrokken|退房|离店|签退|チェックアウト)/;
const hotels =
  /^(?:hotel(?: name)?|accommodation|unterkunft|h[ée]bergement|h[ôo]tel|alojamiento|alloggio|alojamento|住宿|酒店|宿泊)$/;
const bareCheckIn = /^check(?:ed)?[- ]?in$/;
const numbers = /^(?:#|nr|no|n|n°|nº|№|pos|num|编号|編號|番号|serial|line|row)\.?$/;
/** Of a column that no heading is known for, or a doubtful one, what it is here. */
export function withPlainColumns<T extends Guessed>(
  guesses: readonly T[],
  folded: readonly string[],
  values: ColumnValues,
): T[] {
  const { areAll, cellsOf, onlyTicks, pairsOf, rowCount, title } = values;
  const holds = (...fields: ColumnField[]) => guesses.some(({ field }) => fields.includes(field));
  const isNamed = holds('name', 'given', 'family');
  const naming = isNamed ? -1 : namingColumn(guesses, folded, values);
  const headed = guesses.map(({ field }, at) => ({ field, heading: folded[at] ?? '' }));
  const isOfSponsors = listsSponsors(headed);
  const isOfSellers = guesses.some(
    ({ field }, at) => field === 'organisation' && sellers.test(folded[at] ?? ''),
  );
  const isOfDeals = !holds('status') && (isOfSponsors || listsDeals(headed));
  const isOfRooms = folded.some((heading) => rooms.test(heading));
  const hotel = folded.findIndex((heading) => hotels.test(heading));
  const out = folded.findIndex((heading) => leaving.test(heading));
  // What is paid for is of a kind, which is the ticket where nothing else is.
  const isSold = holds('fee', 'paid') && !holds('ticket', 'role', 'booth', 'area') && !isOfSponsors;
  const isTaken = !holds('ticket', 'booth', 'area') && holds('fee', 'paid', 'order', 'registeredAt');
  // The exports of tools have a state for it; where somebody ticks with a day, whoever has none has not paid.
  const paidOn =
    holds('paid', 'status', 'order', 'key') || isOfSponsors || folded.some(isPaidToThem)
      ? -1
      : folded.findIndex(
          (heading, at) =>
            isPaidOn(heading) &&
            areAll(at, (text) => isDayOfPayment(text, heading)) &&
            (isCharged() || isPartly(at)),
        );
  const showsWhoCame = saysWhoCame(title);
  const isOfWhoCame = attendanceDays(folded, values);
  const log = folded.indexOf('user action');
  const isOfJoins = log >= 0 && areAll(log, (text) => /^joined(?: before)?$/i.test(text));

  function fieldHere({ field, by }: T, at: number): ColumnField | null {
    const heading = folded[at] ?? '';
    if (by === 'said' || by === 'recipe' || heading === '') return null;
    if (at === naming) return 'name';
    if (field === 'checkedInAt' && entering.test(heading) && isOfStay(at)) return 'custom';
    if (field === 'owner' && !isNamed && holds('organisation') && owning.test(heading)) return 'name';
    // Of companies with nobody named, whoever answers for each may be theirs.
    if (field === 'owner' && !isNamed && answering.test(heading) && isOfOneEach(at)) return 'custom';
    if (field === 'fee' && isOfSponsors && !holds('booth', 'sponsorship') && amounts.test(heading))
      return 'sponsorship';
    if (field === 'registeredAt' && heading === 'timestamp' && isOfJoins) return 'checkedInAt';
    // Each list counts its rows from one, so that two of them would speak of the same registrations.
    if (field === 'key' && by === 'heading' && !holds('order') && areRunning(cellsOf(at))) return 'custom';
    if (field === 'tags' && isSold && categories.test(heading)) return areAll(at, isRole) ? 'role' : 'ticket';
    if (at === paidOn && (field === 'custom' || field === 'registeredAt')) return 'paid';
    if (field !== 'custom') return null;
    if (paidOn >= 0 && amounts.test(heading) && !holds('fee') && areAll(at, isMoney)) return 'fee';
    if (stages.test(heading) && isOfDeals && areAll(at, (text) => statusOfDealWord(text) !== null))
      return 'status';
    if (isOfSponsors && !holds('ticket') && levels.test(heading)) return 'ticket';
    if (sizes.test(heading) && holds('booth') && !holds('area') && !areAll(at, (text) => !sized.test(text)))
      return 'area';
    if (
      sums.test(heading) &&
      !holds('fee') &&
      (holds('booth', 'paid', 'party', 'ticket') || isOfPrices(at)) &&
      areAll(at, isMoney)
    )
      return 'fee';
    if (isOfSellers && !holds('booth') && isPlace(heading, at)) return 'booth';
    if (holds('booth') && !holds('organisation') && mayHold(heading, at) && areHolders(cellsOf(at)))
      return 'organisation';
    if (charged.test(heading) && holds('booth', 'area') && !holds('fee', 'paid') && areAll(at, isMoney))
      return 'fee';
    if (kindsSold.test(heading) && isTaken && areKinds(cellsOf(at))) return 'ticket';
    if (groups.test(heading) && holds('party') && !holds('organisation')) return 'organisation';
    if (numbers.test(heading) && areRunning(cellsOf(at))) return 'ignored';
    if (areAll(at, saysOnlyWhoCame)) return 'checkedInAt';
    if (isAnswer(heading) && onlyTicks(at)) return 'status';
    if (isForSignatures(heading) && showsWhoCame && areAll(at, (text) => text.length < 20))
      return 'checkedInAt';
    return isOfWhoCame(at) ? 'checkedInAt' : null;
  }

  function isOfOneEach(at: number): boolean {
    return cellsOf(at).length > 2 && areDifferent(cellsOf(at));
  }

  function isCharged(): boolean {
    return holds('fee') || folded.some((heading, at) => amounts.test(heading) && areAll(at, isMoney));
  }

  function isPartly(at: number): boolean {
    return cellsOf(at).length < rowCount;
  }

  function mayHold(heading: string, at: number): boolean {
    if (brands.test(heading)) return !guesses.slice(0, at).some(({ field }) => names.has(field));
    if (sellersThere.test(heading)) return !areAll(at, (text) => /^\p{Lu}\p{Ll}+$/u.test(text));
    return holders.test(heading);
  }

  function isPlace(heading: string, at: number): boolean {
    return places.test(heading) || (mayBePlaces.test(heading) && areAll(at, isCode));
  }

  /** What each thing costs stands beside it. */
  function isOfPrices(at: number): boolean {
    return guesses.some((_, other) => other < at && areAll(other, isPricedAmount));
  }

  /** A room is taken for some days; who passes a door leaves by it on the same day. */
  function isOfStay(at: number): boolean {
    if (isOfRooms) return true;
    if (out < 0) return hotel >= 0 && areAll(at, isDayOrPart) && !isOfDoor(at);
    if (areAll(at, (text) => cameOf(text) !== null)) return false;
    const pairs = pairsOf(at, out);
    // Where nobody left yet, who came at some minute came through the door.
    if (pairs.length === 0) return !areAll(at, (text) => clock.test(text));
    return !pairs.every(([came, left]) => clock.test(came) && onOneDay(came, left));
  }

  /** Not everybody with a room has come. */
  function isOfDoor(at: number): boolean {
    return bareCheckIn.test(folded[at] ?? '') && pairsOf(at, hotel).length < cellsOf(hotel).length;
  }

  return guesses.map((guess, at) => {
    const field = fieldHere(guess, at);
    if (field === null) return guess;
    return field === 'custom'
      ? { ...guess, field, confidence: 0, by: null }
      : { ...guess, field, confidence: 0.7, by: 'heading' };
  });
}

/** Words that say nothing else, whatever stands above them. */
const came =
  /^(?:not )?(?:checked[- ]?in|attended)$|^(?:did not attend|no[- ]?show)$|^[已未](?:核销|签到|到场|入场|报到|检票|验票|参会|出席)$/i;

function saysOnlyWhoCame(text: string): boolean {
  return came.test(text);
}

/** Each its own; where all of them are called like people, they may be people. */
function areHolders(cells: readonly string[]): boolean {
  return areDifferent(cells) && !cells.every(isFullName);
}

/** `A12`, `3`. */
function isCode(text: string): boolean {
  return /^(?:[a-z]{1,2}\d{0,2}[ ./-]?)?\d{1,4}[a-z]?$/i.test(text);
}

/** Words, and fewer of them than there are people, or the same for all. */
function areKinds(cells: readonly string[]): boolean {
  const kinds = new Set(cells);
  return (
    cells.length > 1 &&
    kinds.size * 3 <= cells.length * 2 &&
    cells.every((text) => /\p{L}{2}/u.test(text) && text.length < 60 && !isYesOrNo(text)) &&
    !cells.some(isOtherKind)
  );
}

/** Where somebody takes part, how a parcel comes, and what is paid with or eaten. */
function isOtherKind(text: string): boolean {
  return isWhere(text) || otherKinds.test(text);
}

const otherKinds =
  /^(?:dhl|ups|dpd|hermes|hotel|geen|keine?|none|aucune?|ninguna|nessun[ao]?|nenhum|visa|master(?:card)?|amex|american express|maestro|v-?pay|ec|girocard|(?:kredit|debit|credit|giro)|(?:giro|ec|kredit|credit|debit)[- ]?(?:karte|card)|abholung|versand|pick-?up|delivery|ritiro|spedizione|retrait|livraison|recogida|envío|afhalen|bezorgen|vegan\w*|vegetari\w*|végétari\w*|fleisch|meat|fish|carne|pesce|pescado|morning|afternoon|mattina|pomeriggio|mañana|tarde|vormittag|nachmittag|午前|午後|上午|下午|素食|荤)$/i;

function isRole(text: string): boolean {
  return roleOf(text) !== null;
}

/** One of them for each; `Kategorien` are groups somebody is put into. */
const categories = /^(?:kategorie|catégorie|categoría|categoria|categorie|类别|類別|分类|分類)$/;

const clock = /\d:\d{2}/;

/** Of times of day alone that are told of no day, too. */
function onOneDay(text: string, other: string): boolean {
  const dayIn = (one: string) => one.replace(/[ T]*\d{1,2}:\d{2}.*$/, '').trim();
  return dayIn(text) === dayIn(other) && (dayIn(text) !== '' || other >= text);
}
