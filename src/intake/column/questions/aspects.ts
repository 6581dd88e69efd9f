/** Sides of an event that a survey has judged without saying so: `Catering`, `服务态度`, with points below. */
import { isUnanswered } from '../../cell/nothing.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import type { RawRow } from '../../raw/table.ts';
import type { KeptColumn } from '../kept.ts';

/** Nothing one counts: of talks, drinks and staff there are so many. */
const sides =
  /^(?:(?:the|our|overall|quality of(?: the)?) )?(?:service|customer service|venue|location|food(?: quality| (?:and|&) drinks?)?|catering|content|programme?|organi[sz]ation|facilities|sound|acoustics|atmosphere|ambience|communication|signage|cleanliness|value for money|verpflegung|essen|raumlichkeiten|veranstaltungsort|programm|inhalte?|ablauf|atmosphare|akustik|restauration|lieu|contenu|accueil|ambiance|comida|organizacion|sede|lugar|contenido|sonido|ambiente|catering e bevande|cibo|organizzazione|luogo|contenuti)$|^(?:现场|展馆|会场|场馆|活动|展会|会议|大会|场地|论坛|整体|餐饮)?(?:服务(?:态度|质量|水平)?|环境|卫生|设施|餐饮(?:质量)?|茶歇|场地|内容|组织(?:工作)?|流程|交通(?:便利)?|氛围|布置|音响|性价比|秩序|接待)$/;
const points = /^[1-5](?:\.0)?$/;
const fewest = 2;
/** Ticks are ones, or ones and twos for yes and no. */
const mostOfTicks = 2;

/** The columns of a grid that has lost its question: two sides or more, each with points of one to five, which are neither an order of them nor ticks. */
export function judgedSides(
  columns: readonly KeptColumn[],
  rows: readonly RawRow[],
): ReadonlySet<KeptColumn> {
  const found = columns.filter(
    (column) =>
      column.options.length === 0 && sides.test(foldHeading(column.written)) && holdsPoints(column, rows),
  );
  const isNone = found.length < fewest || areRanked(found, rows) || areTicked(found, rows);
  return new Set(isNone ? [] : found);
}

function holdsPoints(column: KeptColumn, rows: readonly RawRow[]): boolean {
  const texts = rows.map((row) => column.read(row)).filter((text) => !isUnanswered(text));
  return texts.length > 1 && texts.every((text) => points.test(text));
}

/** Whoever puts several in order gives no two of them the same. */
function areRanked(columns: readonly KeptColumn[], rows: readonly RawRow[]): boolean {
  return rows.every((row) => {
    const given = columns.map((column) => column.read(row)).filter((text) => !isUnanswered(text));
    return new Set(given).size === given.length;
  });
}

function areTicked(columns: readonly KeptColumn[], rows: readonly RawRow[]): boolean {
  return rows.every((row) =>
    columns.every((column) => {
      const text = column.read(row);
      return isUnanswered(text) || Number(text) <= mostOfTicks;
    }),
  );
}
