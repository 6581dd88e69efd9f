/** Headings put together of a thing, what is told of it and whose it is: `Assigned booth`, `Size of stand`, `City you live in`, `Sector of activity`. */
import { once } from '../../../lib/once.ts';
import type { ColumnField } from '../heading-words.ts';

interface Thing {
  readonly field: ColumnField;
  /** One of them is there. */
  readonly of: ReadonlySet<string>;
  /** One of them, too, where there are any. */
  readonly needs?: ReadonlySet<string>;
  /** The only other words there may be. */
  readonly beside: ReadonlySet<string>;
}

const connecting =
  'of the for and a an in at with to by is are do you your de la le les du des d l da do das dos del della dei di el los las al der die das den dem von vom fur den van het een y e et und';
const stands = 'booth booths stand stands stall standplatz estand estande emplacement';
const live =
  'live lives work works based where from come which what residence residencia residenza home office current present company firm business organisation organization entreprise empresa azienda firma societe unternehmens betrieb';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The first that fits counts. */
const things = once((): readonly Thing[] => [
  {
    field: 'area',
    of: words(`${stands} space reserved reserve booked gebuchte reservee contratada`),
    needs: words(
      'size area dimension dimensions sqm m2 m² metres meters grosse flache taille surface superficie tamano dimensione dimensioni tamanho metragem',
    ),
    beside: words('square booked reserved total'),
  },
  {
    field: 'booth',
    of: words(stands),
    beside: words(
      'number numbers no nr num id code ref reference location position assigned allocated exhibitor attribue asignado assegnato asignada zugewiesener zugeteilter numero posizione posicion',
    ),
  },
  {
    field: 'companions',
    of: words(
      'guest guests people persons personen gaste personnes personas invites invitados invitadas ospiti persone pessoas convidados',
    ),
    needs: words(
      'extra additional accompanying brought other more zusatzliche weitere mitgebrachte supplementaires adicionales aggiuntivi aggiuntive adicionais extras',
    ),
    beside: words('number no how many nb nombre numero anzahl cantidad quantidade attending coming'),
  },
  {
    field: 'companions',
    of: words(
      'companions accompanying accompagnants accompagnateurs acompanantes acompanhantes accompagnatori begleitpersonen begleiter',
    ),
    beside: words('number no how many nb nombre numero anzahl cantidad quantidade persons people total'),
  },
  {
    field: 'city',
    of: words('city town hometown ville ciudad citta cidade stadt commune comune municipio wohnort'),
    beside: words(live),
  },
  {
    field: 'country',
    of: words('country land pays pais paese heimatland'),
    needs: words(`${live} origin origine origen origem provenienza`),
    beside: words(''),
  },
  {
    field: 'industry',
    of: words('industry sector branche secteur settore setor'),
    beside: words(
      `${live} activity activities activite activites actividad attivita atividade type category main primary economica`,
    ),
  },
  {
    field: 'role',
    of: words(
      'attendee participant guest visitor delegate badge besucher besuchers teilnehmer teilnehmers gast gaste invite visiteur asistente visitante visitatore partecipante participante participant deelnemer bezoeker',
    ),
    needs: words(
      'type category role profile kind art typ kategorie rolle categorie profil categoria perfil tipo ruolo rol profilo',
    ),
    beside: words(''),
  },
  {
    field: 'notes',
    of: words(
      'notes note comments comment remarks remark notiz notizen anmerkung anmerkungen bemerkung bemerkungen notas comentarios remarques observaciones osservazioni opmerkingen memo',
    ),
    beside: words(
      'any other additional further extra general weitere autres otras otros adicionales eventuelles questions',
    ),
  },
]);

/** German writes two words as one. */
const compound = /^([a-z]{4,}?)s?(typ|art|kategorie|rolle|nummer|nr|grosse|flache)$/;
const mostWords = 7;

/** The field of a folded heading; undefined where a word of it is about something else. */
export function thingIn(folded: string): ColumnField | undefined {
  const found = folded
    .split(/[\s/'’.,&#+:-]+/)
    .flatMap((word) => compound.exec(word)?.slice(1) ?? word)
    .filter((word) => word !== '' && !connectingWords().has(word));
  if (found.length < 2 || found.length > mostWords) return undefined;
  const holds = (list: ReadonlySet<string>) => found.some((word) => list.has(word));
  return things().find(
    ({ of, needs, beside }) =>
      holds(of) &&
      (needs === undefined || holds(needs)) &&
      found.every((word) => of.has(word) || needs?.has(word) || beside.has(word)),
  )?.field;
}

const connectingWords = once(() => words(connecting));
