/** The country a cell names, as ISO 3166 alpha-2, so far as the telephone numbers of a row depend on it. */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { remembering } from '../../raw/remember.ts';

const names: Readonly<Record<string, string>> = {
  CN: "china|prc|people's republic of china|chn|中国|中国大陆|中华人民共和国",
  HK: 'hong kong|hong kong sar|hkg|香港|中国香港',
  MO: 'macau|macao|澳门|中国澳门',
  TW: 'taiwan|twn|台湾|中国台湾',
  US: 'united states|united states of america|usa|u.s.|u.s.a.|america|美国',
  CA: 'canada|can|加拿大',
  GB: 'united kingdom|uk|great britain|england|scotland|wales|gbr|英国',
  IE: 'ireland|爱尔兰',
  DE: 'germany|deutschland|deu|德国',
  AT: 'austria|osterreich|奥地利',
  CH: 'switzerland|schweiz|suisse|瑞士',
  FR: 'france|fra|法国',
  ES: 'spain|espana|西班牙',
  IT: 'italy|italia|意大利',
  NL: 'netherlands|the netherlands|holland|荷兰',
  BE: 'belgium|比利时',
  PT: 'portugal|葡萄牙',
  PL: 'poland|polska|波兰',
  SE: 'sweden|瑞典',
  NO: 'norway|挪威',
  DK: 'denmark|丹麦',
  FI: 'finland|芬兰',
  RU: 'russia|russian federation|俄罗斯',
  JP: 'japan|jpn|日本',
  KR: 'south korea|korea|republic of korea|韩国',
  IN: 'india|ind|印度',
  SG: 'singapore|sgp|新加坡',
  MY: 'malaysia|马来西亚',
  TH: 'thailand|泰国',
  VN: 'vietnam|viet nam|越南',
  ID: 'indonesia|印度尼西亚|印尼',
  PH: 'philippines|菲律宾',
  AU: 'australia|aus|澳大利亚',
  NZ: 'new zealand|新西兰',
  BR: 'brazil|brasil|巴西',
  MX: 'mexico|墨西哥',
  AE: 'united arab emirates|uae|阿联酋',
  ZA: 'south africa|南非',
};

const regions = once(
  () =>
    new Map(
      Object.entries(names).flatMap(([region, list]) =>
        list.split('|').map((name) => [fold(name), region] as const),
      ),
    ),
);

export const regionOf = remembering((country: string): string | undefined => {
  const named = country.trim();
  if (/^[A-Za-z]{2}$/.test(named) && named.toLowerCase() !== 'uk') return named.toUpperCase();
  return named === '' || named.length > 60 ? undefined : regions().get(fold(named));
});
