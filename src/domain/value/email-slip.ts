/** The address somebody may have meant where its domain looks like a slip of the pen. Only ever said, never put in its place. */
import { isOneSlip } from '../../lib/alike/near.ts';

/** Where most private mailboxes are. */
const common = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'foxmail.com',
  'aliyun.com',
  'protonmail.com',
  'comcast.net',
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'sohu.com',
  '139.com',
  '189.cn',
  'live.com',
  'web.de',
];
/** They exist, and look like a slip of another. */
const real = new Set([
  ...common,
  'mail.com',
  'ymail.com',
  'email.com',
  'rocketmail.com',
  'hotmail.de',
  'live.cn',
]);
/** Shorter names have too many neighbours that are somebody's. */
const longEnough = 8;

/** Endings that no country and nobody else has. */
const endings: Readonly<Record<string, string>> = {
  cmo: 'com',
  con: 'com',
  ocm: 'com',
  comm: 'com',
  coom: 'com',
  ccom: 'com',
  vom: 'com',
  xom: 'com',
  cim: 'com',
  come: 'com',
  nte: 'net',
  ent: 'net',
  ner: 'net',
  nett: 'net',
  ogr: 'org',
  rog: 'org',
  orgg: 'org',
  cnn: 'cn',
};

const known = new Map<string, string | null>();
const most = 5000;

/** `email` is folded and valid; null where nothing looks wrong. */
export function meantEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  let meant = known.get(domain);
  if (meant === undefined) {
    meant = meantDomain(domain);
    if (known.size < most) known.set(domain, meant);
  }
  return meant === null ? null : email.slice(0, at + 1) + meant;
}

function meantDomain(domain: string): string | null {
  if (real.has(domain) || domain.length > 80) return null;
  const dot = domain.lastIndexOf('.');
  const ending = domain.slice(dot + 1);
  const name = domain.slice(0, dot + 1);
  const mended = Object.hasOwn(endings, ending) ? name + endings[ending] : domain;
  const near = common.find(
    (one) => mended !== one && isOneSlip(mended, one) && (one.length >= longEnough || one.startsWith(name)),
  );
  if (near !== undefined && !real.has(mended)) return near;
  return mended === domain ? null : mended;
}
