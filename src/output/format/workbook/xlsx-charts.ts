/** Native charts, added to a finished workbook: they follow when somebody changes the cells. */
import JSZip from 'jszip';
import { safe } from '../../../lib/text/safe.ts';
import type { Chart } from '../../../reports/report.ts';
import { linksSchema, officeSchema, xmlHead } from './package.ts';

/** Cells that stand side by side in one column, and what is in them for programs that do not look. */
export interface Cells {
  /** As `'Pace'!$A$2:$A$11`. */
  readonly at: string;
  readonly values: readonly (string | number | null)[];
}

export interface DrawnChart {
  readonly kind: Chart['kind'];
  readonly title: string;
  /** What the points are called, and what that is. */
  readonly of: Cells;
  readonly along: string;
  readonly series: readonly { readonly name: string; readonly cells: Cells }[];
  /** Where its scale begins and ends; else by what there is. */
  readonly ends?: readonly [number, number] | undefined;
}

/** Columns of the sheet that is drawn on: each holds one chart beside the other. */
export const chartsAcross = 2;
/** The width of each chart column, in letters. */
export const chartWidth = 62;
/** The height of a chart, and the gap between two, in rows. */
const rows = 15;
const gapRows = 1;
/** In the units of drawings: a sixth of an inch. */
const gapWidth = 152_400;

const drawingSchema = 'http://schemas.openxmlformats.org/drawingml/2006';
const sheetPart = 'xl/worksheets/sheet1.xml';
const sheetLinksPart = 'xl/worksheets/_rels/sheet1.xml.rels';
const typesPart = '[Content_Types].xml';
/** What may only stand behind a drawing in a sheet. */
const behindDrawing = /<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** The bytes of the same workbook, the charts below the first `above` rows of its first sheet, which has no drawing yet. */
export async function withCharts(
  book: Uint8Array,
  charts: readonly DrawnChart[],
  above: number,
  level: number,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(book);
  const textOf = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const [sheet, types] = await Promise.all([textOf(sheetPart), textOf(typesPart)]);
  zip.file(
    sheetPart,
    sheet.replace(behindDrawing, (found) => `<drawing r:id="rIdCharts"/>${found}`),
  );
  zip.file(sheetLinksPart, linksTo([['rIdCharts', 'drawing', '../drawings/drawing1.xml']]));
  zip.file('xl/drawings/drawing1.xml', drawing(charts, above));
  zip.file(
    'xl/drawings/_rels/drawing1.xml.rels',
    linksTo(charts.map((_, at) => [`rId${at + 1}`, 'chart', `../charts/chart${at + 1}.xml`])),
  );
  for (const [at, chart] of charts.entries()) zip.file(`xl/charts/chart${at + 1}.xml`, chartXml(chart));
  const parts = [
    typeOf('drawings/drawing1', 'drawing'),
    ...charts.map((_, at) => typeOf(`charts/chart${at + 1}`, 'drawingml.chart')),
  ];
  zip.file(typesPart, types.replace('</Types>', `${parts.join('')}</Types>`));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level } });
}

function linksTo(links: readonly (readonly [string, string, string])[]): string {
  const all = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${officeSchema}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${linksSchema}">${all.join('')}</Relationships>`;
}

function typeOf(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
}

function drawing(charts: readonly DrawnChart[], above: number): string {
  const anchors = charts.map(({ title }, at) => {
    const [column, row] = [at % chartsAcross, above + Math.floor(at / chartsAcross) * (rows + gapRows)];
    const corner = (place: 'from' | 'to', x: number, gap: number, y: number) =>
      `<xdr:${place}><xdr:col>${x}</xdr:col><xdr:colOff>${gap}</xdr:colOff><xdr:row>${y}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${place}>`;
    // From the edge of a column to that of the next: as wide as the column is, whatever font a program has.
    const corners = corner('from', column, column * gapWidth, row) + corner('to', column + 1, 0, row + rows);
    const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${escaped(title)}" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
    const chart = `<a:graphic><a:graphicData uri="${drawingSchema}/chart"><c:chart xmlns:c="${drawingSchema}/chart" r:id="rId${at + 1}"/></a:graphicData></a:graphic>`;
    return `<xdr:twoCellAnchor editAs="oneCell">${corners}<xdr:graphicFrame macro="">${frame}${chart}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${drawingSchema}/spreadsheetDrawing" xmlns:a="${drawingSchema}/main" xmlns:r="${officeSchema}">${anchors.join('')}</xdr:wsDr>`;
}

const colours = ['1F6F8B', 'B9C4C9', 'C8553D'];
const fill = (at: number) => `<a:solidFill><a:srgbClr val="${colours[at % colours.length]}"/></a:solidFill>`;

function chartXml(chart: DrawnChart): string {
  const title = `${titled(chart.title, 'sz="1200" b="1"')}<c:autoTitleDeleted val="0"/>`;
  const isNamed = chart.series.length > 1 || chart.kind === 'parts';
  const legend = isNamed
    ? `<c:legend><c:legendPos val="${chart.kind === 'parts' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`
    : '';
  return `${xmlHead}<c:chartSpace xmlns:c="${drawingSchema}/chart" xmlns:a="${drawingSchema}/main" xmlns:r="${officeSchema}"><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plots[chart.kind](chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function titled(text: string, look: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr ${look}/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const axisTitle = (text: string) => titled(text, 'sz="900" b="0"');

const axes = '<c:axId val="1"/><c:axId val="2"/>';
const bare = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

const plots: Readonly<Record<Chart['kind'], (chart: DrawnChart) => string>> = {
  lines: (chart) => {
    const series = chart.series.map((_, at) => {
      const line = `<c:spPr><a:ln w="28575" cap="rnd">${fill(at)}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
      return seriesXml(chart, at, `${line}`, '<c:smooth val="0"/>');
    });
    const grid =
      '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axes}</c:lineChart>${names('b', 'minMax', axisTitle(chart.along))}${scale(chart, { side: 'l', grid })}`;
  },
  bars: (chart) => {
    const labels = shown('<c:showVal val="1"/>', '<c:showPercent val="0"/>');
    const series = chart.series.map((_, at) =>
      seriesXml(chart, at, `<c:spPr>${fill(at)}</c:spPr><c:invertIfNegative val="0"/>${labels}`),
    );
    return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${axes}</c:barChart>${names('l', 'maxMin', '')}${scale(chart, { side: 't', isHidden: true })}`;
  },
  parts: (chart) => {
    const slices = chart.of.values.map(
      (_, at) => `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr>${fill(at)}</c:spPr></c:dPt>`,
    );
    const labels = shown('<c:showVal val="0"/>', '<c:showPercent val="1"/>', '<c:dLblPos val="outEnd"/>');
    const series = chart.series.map((_, at) => seriesXml(chart, at, slices.join('') + labels));
    return `<c:pieChart><c:varyColors val="1"/>${series.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
  },
};

function shown(value: string, percent: string, place = ''): string {
  return `<c:dLbls>${place}<c:showLegendKey val="0"/>${value}<c:showCatName val="0"/><c:showSerName val="0"/>${percent}<c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesXml({ of, series }: DrawnChart, at: number, look: string, behind = ''): string {
  const one = series[at];
  if (!one) return '';
  const name = `<c:tx><c:strRef><c:f>${escaped(headingAt(one.cells.at))}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(one.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${name}${look}<c:cat>${reference(of)}</c:cat><c:val>${reference(one.cells)}</c:val>${behind}</c:ser>`;
}

/** The heading above the cells. */
function headingAt(cells: string): string {
  return cells.replace(/\$2:.*$/, '$1');
}

function reference({ at, values }: Cells): string {
  const isText = values.some((value) => typeof value === 'string');
  const points = values.flatMap((value, i) =>
    value === null ? [] : [`<c:pt idx="${i}"><c:v>${escaped(String(value))}</c:v></c:pt>`],
  );
  const kind = isText ? 'str' : 'num';
  const format = isText ? '' : '<c:formatCode>General</c:formatCode>';
  return `<c:${kind}Ref><c:f>${escaped(at)}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}

function names(side: string, order: string, title: string): string {
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${title}<c:numFmt formatCode="General" sourceLinked="0"/>${bare}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
}

interface Axis {
  readonly side: 'l' | 't';
  readonly grid?: string;
  readonly isHidden?: boolean;
}

function scale({ ends }: DrawnChart, { side, grid = '', isHidden = false }: Axis): string {
  const [from = 0, to] = ends ?? [];
  const most = to === undefined ? '' : `<c:max val="${to}"/>`;
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${most}<c:min val="${from}"/></c:scaling><c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${side}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>${bare}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`;
}

const unwritable = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What names hold is anybody's: no letter that XML cannot hold, and no markup. */
function escaped(text: string): string {
  return safe(text)
    .replace(unwritable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
