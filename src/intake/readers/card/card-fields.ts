/** What the properties of an address card say, under the headings they get in a row. */

type Field = readonly [heading: string, text: string];

/** About the card and not about whom it names, or nothing that a list holds. */
const passedOver =
  /^(?:VERSION|PRODID|REV|PHOTO|LOGO|SOUND|KEY|SOURCE|CLIENTPIDMAP|XML|SORT-STRING|PROFILE|MAILER|LABEL|AGENT|X-AB.*|X-APPLE.*|X-ANDROID.*|X-MS-.*|X-EVOLUTION-.*|X-SAMSUNG.*)$/;
const scheme = /^(?:mailto|tel|sip|xmpp|skype|weixin|wechat|x-apple):/i;

export function cardFields(name: string, parameters: readonly string[], value: string): readonly Field[] {
  if (passedOver.test(name) || parameters.some((one) => /^ENCODING=B(?:ASE64)?$|^BASE64$/.test(one)))
    return [];
  switch (name) {
    case 'N': {
      const [family = '', given = '', middle = ''] = partsOf(value);
      return [
        ['N family', family],
        ['N given', [given, middle].filter((part) => part !== '').join(' ')],
      ];
    }
    case 'ORG': {
      const [company = '', ...units] = partsOf(value);
      return [
        ['ORG', company],
        ['ORG unit', units.filter((unit) => unit !== '').join(' / ')],
      ];
    }
    case 'ADR': {
      const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
        partsOf(value);
      return [
        ['ADR street', [street, extended, box].filter((part) => part !== '').join(', ')],
        ['ADR city', city],
        ['ADR region', region],
        ['ADR code', code],
        ['ADR country', country],
      ];
    }
    case 'TEL':
      return [
        [
          isFax(parameters) ? 'TEL fax' : 'TEL',
          plain(value)
            .replace(scheme, '')
            .replace(/;ext=.*$/i, ''),
        ],
      ];
    case 'EMAIL':
      return [['EMAIL', plain(value).replace(scheme, '')]];
    case 'CATEGORIES':
      return [['CATEGORIES', partsOf(value, ',').join('; ')]];
    case 'BDAY':
      return [['BDAY', withoutYear(dayIn(plain(value)), parameters)]];
    case 'IMPP':
      return [[/^(?:weixin|wechat):/i.test(value) ? 'X-WECHAT' : 'IMPP', plain(value).replace(scheme, '')]];
    default:
      return [[name, plain(value)]];
  }
}

function isFax(parameters: readonly string[]): boolean {
  const types = parameters.flatMap((one) =>
    one
      .replace(/^TYPE=/, '')
      .replaceAll('"', '')
      .split(','),
  );
  return types.includes('FAX') && !types.includes('CELL') && !types.includes('VOICE');
}

/** `19850412` and `--0412`, as version 4.0 writes days, with their hyphens; the time of a birth is dropped. */
function dayIn(text: string): string {
  const [day = ''] = text.split('T');
  const parts = /^(\d{4}|-)-?(\d{2})-?(\d{2})$/.exec(day);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : day;
}

/** Phones that know no year write one, and say that it is to be passed over. */
function withoutYear(day: string, parameters: readonly string[]): string {
  const year = parameters.flatMap((one) => /^X-APPLE-OMIT-YEAR=(\d{4})$/i.exec(one)?.[1] ?? [])[0];
  return year !== undefined && day.startsWith(`${year}-`) ? `-${day.slice(4)}` : day;
}

/** The parts between marks that have no backslash before them. */
function partsOf(value: string, mark = ';'): string[] {
  const parts: string[] = [];
  let begun = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\') i++;
    else if (value[i] === mark) {
      parts.push(plain(value.slice(begun, i)));
      begun = i + 1;
    }
  }
  return [...parts, plain(value.slice(begun))];
}

function plain(value: string): string {
  return value
    .replace(/\\([nN]|.)/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter))
    .trim();
}
