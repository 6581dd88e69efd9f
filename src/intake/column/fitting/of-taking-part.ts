/** What a column is that seems to say how somebody takes part: when, as what, for how much, and whether they came. */
import { isFullName } from '../../cell/name/named-contact.ts';
import { roleOf } from '../../cell/role-words.ts';
import {
  hasNoFigure,
  hasNoWord,
  isDayAndTime,
  isDayInFigures,
  isDigits,
  isDuration,
  isLink,
  isNoAmount,
  isNone,
  isOneLetterOrDigit,
  isOneOrNone,
  isPricedAmount,
  isStatus,
  isStatusAlone,
  isUndecided,
  mayBeBooth,
  tellsOfPaying,
} from '../../cell/shapes.ts';
import { cameOf } from '../../cell/states/status.ts';
import { isYesOrNo } from '../../cell/states/yes-no.ts';
import { isSent, isWhere } from '../../cell/words-alone.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { isDecision, isReplyInPart } from '../../heading/said-by-hand.ts';
import { areKindsBooked, areMostlyStates, areNoTickets, areStates } from '../cells-together.ts';
import {
  arriving,
  atDoor,
  booked,
  counting,
  firstTime,
  kindOfPart,
  kindOfTaking,
  ofLetters,
  ofPaying,
  present,
  renting,
  replying,
  wasPaid,
} from '../doubtful-headings.ts';
import { asProposed, type Correction, lessSurely, none, rather } from './correction.ts';

const pricedThings: ReadonlySet<ColumnField> = new Set(['ticket', 'sessions']);
const moneys: ReadonlySet<ColumnField> = new Set(['fee', 'paid', 'refunded', 'sponsorship']);

/** The first that holds counts. */
export const correctionsOfTakingPart: readonly Correction[] = [
  { of: 'sessions', where: ({ onlyTicks }) => onlyTicks(), is: none },
  // Whether somebody wants a stand, or has one.
  { of: 'booth', where: ({ onlyTicks, areAll }) => onlyTicks() && !areAll(isOneLetterOrDigit), is: none },
  { of: 'booth', where: ({ isWeak, areAll }) => isWeak && !areAll(mayBeBooth), is: none },
  // Whether a stand is hired, and which: `Stall rent` with `shell scheme`.
  {
    of: 'fee',
    where: ({ isWeak, onlyTicks, areAll }) => isWeak && onlyTicks() && !areAll(isDigits),
    is: none,
  },
  { of: 'ticket', where: ({ isWeak, cells }) => isWeak && areNoTickets(cells()), is: none },
  { of: 'ticket', where: ({ isWeak, areAll }) => isWeak && areAll(isWhere), is: none },
  { of: 'registeredAt', where: ({ isWeak, onlyTicks }) => isWeak && onlyTicks(), is: none },
  // When somebody means to arrive says nothing of who came; a desk writes the day and the time.
  {
    of: 'checkedInAt',
    where: ({ heading, areAll }) => arriving.test(heading) && !areAll(isDayAndTime),
    is: none,
  },
  // Whom somebody must ask again has not been at the door.
  {
    of: 'checkedInAt',
    where: ({ heading, cells }) => present.test(heading.trim()) && cells().some(isUndecided),
    is: rather('status', 0.9),
  },
  // `First time attended` with a tick says that they never came before.
  {
    of: 'checkedInAt',
    where: ({ heading, onlyTicks }) => firstTime.test(heading.trim()) && onlyTicks(),
    is: none,
  },
  // A tick under `報到狀態` tells of the door.
  {
    of: 'status',
    where: ({ heading, onlyTicks }) => atDoor.test(heading) && onlyTicks(),
    is: rather('checkedInAt', 0.9),
  },
  // `Order time` beside no day of its own.
  { of: 'orderTime', where: ({ areAll }) => areAll(isDayAndTime), is: rather('registeredAt') },
  // `Refunded?` asks for no amount.
  {
    of: 'refunded',
    where: ({ heading, onlyTicks, areAll }) => onlyTicks() && (/\? *$/.test(heading) || !areAll(isDigits)),
    is: rather('cancelled'),
  },
  // `Bezahlt` with 1 and 0 tells of no cents.
  {
    of: 'paid',
    where: ({ heading, onlyTicks, areAll }) =>
      wasPaid.test(heading) && onlyTicks() && areAll(isOneOrNone) && !areAll(isNone),
    is: rather('status'),
  },
  // When it was paid says when somebody registered only where nothing else does.
  { of: 'registeredAt', where: ({ heading }) => ofPaying.test(heading), is: lessSurely(0.6) },
  { of: 'registeredAt', where: ({ onlyTicks }) => onlyTicks(), is: rather('status') },
  // `Anmeldung` is when, or how it stands.
  {
    of: 'registeredAt',
    where: ({ areAll, cells }) => areAll(hasNoFigure) && areMostlyStates(cells()),
    is: rather('status'),
  },
  // `Eingang` is when something came in, or a door.
  { of: 'registeredAt', where: ({ areAll }) => areAll(hasNoFigure), is: none },
  {
    of: 'status',
    where: ({ heading, areAll }) =>
      (replying.test(heading) || isDecision(heading)) && !areAll((text) => isStatus(text) || isYesOrNo(text)),
    is: none,
  },
  {
    of: 'status',
    where: ({ heading, onlyTicks, areAll }) => isReplyInPart(heading) && (onlyTicks() || !areAll(isStatus)),
    is: none,
  },
  // `Situation` is of whatever is in it.
  {
    of: 'status',
    where: ({ heading, isDoubtful, onlyTicks, cells }) =>
      isDoubtful && (onlyTicks() ? !ofPaying.test(heading) : !areStates(cells())),
    is: none,
  },
  // Whether a letter went out, and not whether somebody comes.
  {
    of: 'status',
    where: ({ isDoubtful, heading, cells }) => isDoubtful && ofLetters.test(heading) && cells().some(isSent),
    is: none,
  },
  { of: 'status', where: ({ isDoubtful }) => isDoubtful, is: rather('status') },
  // `Time attended` is when, or how long.
  {
    of: 'checkedInAt',
    where: ({ onlyTicks, areAll }) => !onlyTicks() && areAll(isDuration),
    is: rather('duration'),
  },
  { of: 'paid', where: ({ areAll }) => areAll(isStatusAlone), is: rather('status') },
  // `Registration type` is as what somebody comes, or which ticket they have.
  {
    of: 'role',
    where: ({ heading, areAll }) => kindOfPart.test(heading) && areAll((text) => roleOf(text) === null),
    is: rather('ticket'),
  },
  // `Stand` is a place at a fair, or on which day all this was so.
  { of: 'booth', where: ({ areAll }) => areAll(isDayInFigures), is: none },
  { of: 'ticket', where: ({ areAll }) => areAll(isLink), is: none },
  // `Buchung` may be what was booked.
  {
    of: 'order',
    where: ({ heading, cells }) => booked.test(heading) && areKindsBooked(cells()),
    is: rather('ticket'),
  },
  // `Buchung` may be how it stands, but hardly who did it.
  {
    of: 'buyerName',
    where: ({ heading, areAll }) => booked.test(heading) && areAll(isStatusAlone),
    is: rather('status'),
  },
  // `Invoice` that was sent says nothing of who comes.
  { of: 'buyerName', where: ({ areAll }) => areAll(isStatusAlone), is: none },
  {
    of: 'buyerName',
    where: ({ heading, cells }) => booked.test(heading) && areKindsBooked(cells()),
    is: rather('ticket'),
  },
  { of: 'buyerName', where: ({ heading, areAll }) => booked.test(heading) && !areAll(isFullName), is: none },
  // `Anmeldeart` is as what somebody comes, or which ticket they have.
  {
    of: 'ticket',
    where: ({ heading, areAll }) => kindOfTaking.test(heading) && areAll((text) => roleOf(text) !== null),
    is: rather('role'),
  },
  // `Teilnahme` may be from where somebody takes part.
  { of: 'ticket', where: ({ heading, areAll }) => kindOfTaking.test(heading) && areAll(isWhere), is: none },
  // `Stand` may be how it stands.
  { of: 'booth', where: ({ areAll }) => areAll(isStatusAlone), is: rather('status') },
  { of: pricedThings, where: ({ areAll }) => areAll(isPricedAmount), is: none },
  {
    of: 'ticket',
    where: ({ heading, areAll }) => /^item$/i.test(heading) && areAll(isDigits),
    is: none,
  },
  // `Tarif` is what a ticket costs, or what it is called; nobody pays a day.
  { of: 'paid', where: ({ areAll }) => !areAll((text) => !tellsOfPaying(text)), is: asProposed },
  // `Entrada` is a ticket, when somebody went in, or what was paid in advance.
  {
    of: 'ticket',
    where: ({ heading, areAll }) => /^entrada$/i.test(heading) && areAll(hasNoWord),
    is: none,
  },
  // `Tickets` may say how many, `参加費` whether it came.
  {
    of: 'ticket',
    where: ({ heading, areAll }) => counting.test(heading) && areAll((text) => /^\d{1,3}$/.test(text)),
    is: rather('party'),
  },
  // Whether, or which, is rented says nothing of what was paid.
  { of: 'fee', where: ({ heading, areAll }) => renting.test(heading) && areAll(isNoAmount), is: none },
  {
    of: 'fee',
    where: ({ heading, onlyTicks, areAll }) => renting.test(heading) && onlyTicks() && !areAll(isDigits),
    is: none,
  },
  {
    of: 'fee',
    where: ({ areAll }) => areAll((text) => cameOf(text) !== null && !/\d/.test(text)),
    is: rather('paid'),
  },
  { of: 'fee', where: ({ isWeak, areAll }) => isWeak && areAll(isNoAmount), is: none },
  { of: 'fee', where: ({ areAll }) => areAll(isNoAmount), is: rather('ticket') },
  // One word that nobody knows among the states of payments.
  {
    of: 'paid',
    where: ({ areAll, cells }) => areAll(isNoAmount) && areMostlyStates(cells()),
    is: rather('status'),
  },
  { of: moneys, where: ({ areAll }) => areAll(isNoAmount), is: none },
];
