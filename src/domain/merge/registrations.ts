/** Registrations of one event that became one client's: which of them are one, and what that one says. */
import type { RegistrationDraft } from '../draft.ts';
import type { Registration } from '../records/registration.ts';
import { isOtherSource, partOf, patchOf, type Relation, saysNothingElse } from './one-registration.ts';
import { withSaid } from './said.ts';

/** The one that stays, what it learns, and the one that goes. */
export interface Joined {
  readonly kept: Registration;
  readonly patch: Partial<Registration>;
  readonly gone: Registration;
}

/**
 * Two registrations of one event are one where an import would have taken them for one: the same part without any key, or the same
 * part as two sources know it. Two numbered tickets, two booths, or two fees stay two, so that no money is lost.
 */
export function joinRegistrations(first: Registration, second: Registration): Joined | null {
  const bothBare = first.key === undefined && second.key === undefined;
  if (bothBare && partOf(first) === partOf(second)) {
    const [kept, gone] = inOrder(first, second);
    return joined(kept, gone, { sameSource: true });
  }
  const told = toldBy(second);
  if (!isOtherSource(first, told) || isOneFile(first, second)) return null;
  if (partOf(first) !== partOf(second) && !saysNothingElse(first, told)) return null;
  if (!agreesInMoney(first, second)) return null;
  const [kept, gone] =
    first.key === undefined && second.key !== undefined ? [second, first] : [first, second];
  return joined(kept, gone, { sameSource: false });
}

/** The earlier made first, as its row stood first. */
function inOrder(a: Registration, b: Registration): [Registration, Registration] {
  if (a.created !== b.created) return a.created < b.created ? [a, b] : [b, a];
  return a.id.length < b.id.length || (a.id.length === b.id.length && a.id < b.id) ? [a, b] : [b, a];
}

/** Of two rows of one file each told of a registration of its own. */
function isOneFile({ origin: a }: Registration, { origin: b }: Registration): boolean {
  return a?.file !== undefined && a.file === b?.file && a.tool === b.tool;
}

const money = ['fee', 'paid', 'refunded', 'sponsorship', 'deal'] as const;

function agreesInMoney(a: Registration, b: Registration): boolean {
  if (a.area !== undefined && b.area !== undefined && a.area !== b.area) return false;
  return money.every((key) => {
    const x = a[key];
    const y = b[key];
    return !x || !y || (x.amount === y.amount && x.currency === y.currency);
  });
}

function joined(kept: Registration, gone: Registration, { sameSource }: Relation): Joined {
  const { needs, seats, custom, otherKeys = [], key } = gone;
  const { key: _, ...told } = patchOf(kept, toldBy(gone), { sameSource });
  const origin = withSaid(kept.origin, gone.origin?.said);
  const further = [...(key === undefined || key === kept.key ? [] : [key]), ...otherKeys];
  const patch: Partial<Registration> = {
    ...told,
    ...earliest(kept, gone),
    ...(needs ? { needs: [...new Set([...(kept.needs ?? []), ...needs])] } : {}),
    ...(seats ? { seats: [...(kept.seats ?? []), ...seats.filter(isNewTo(kept))] } : {}),
    ...(custom ? { custom: { ...custom, ...kept.custom } } : {}),
    ...(origin ? { origin } : {}),
    ...(further.length > 0 ? { otherKeys: [...new Set([...(kept.otherKeys ?? []), ...further])] } : {}),
  };
  return { kept, patch, gone };
}

/** Whose record it is, and what is put together here. */
const notTold: ReadonlySet<string> = new Set([
  'id',
  'created',
  'updated',
  'origin',
  'archived',
  'client',
  'event',
  'otherKeys',
  'needs',
  'seats',
  'custom',
]);

/** The registration as a row would tell of it. */
function toldBy(registration: Registration): RegistrationDraft {
  const told = Object.entries(registration).filter(([field]) => !notTold.has(field));
  return { answers: {}, ...Object.fromEntries(told) } as unknown as RegistrationDraft;
}

const isNewTo =
  ({ seats = [] }: Registration) =>
  ({ key }: { readonly key: string }) =>
    !seats.some((seat) => seat.key === key);

/** Since when it has been known, signed up and come. */
function earliest(kept: Registration, gone: Registration): Partial<Registration> {
  const patch: { -readonly [K in 'created' | 'registeredAt' | 'checkedInAt']?: string } = {};
  for (const key of ['created', 'registeredAt', 'checkedInAt'] as const) {
    const value = gone[key];
    const before = kept[key];
    if (value !== undefined && (before === undefined || value < before)) patch[key] = value;
  }
  return patch;
}
