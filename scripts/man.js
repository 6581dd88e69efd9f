// The manual page, assembled from the help of the built program.

/** Roff reads a backslash, a dash, and a point or quote at the beginning of a line as its own. */
function roff(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

/** Lines that were one; Chinese is set without blanks. */
const joined = (lines) =>
  lines
    .map((line) => line.trim())
    .join(' ')
    .replace(
      /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g,
      '',
    );

const example = (lines) => ['.EX', ...lines.map(roff), '.EE'];

/** A heading with a list below it: what is named, and what is said of it over one or more lines. */
function listIn([, ...lines]) {
  const items = [];
  for (const line of lines) {
    const [, name, about = ''] = /^ {2}(\S.*?)(?: {2,}(.*))?$/.exec(line) ?? [];
    if (name !== undefined) items.push({ name, about });
    else if (items.length > 0) items.at(-1).about = joined([items.at(-1).about, line]);
  }
  return items;
}

const tagged = ({ name, about }) => ['.TP', `.B ${roff(name)}`, roff(about.trim())];

const blocksOf = (help) => help.split('\n\n').map((block) => block.split('\n'));
const isList = ([, second]) => second?.startsWith('  ') ?? false;

/** `help` is what `regulars COMMAND --help` says, without the options of every command. */
function commandPart(help) {
  const [examples, named, ...rest] = blocksOf(help);
  const [usage, ...after] = rest.splice(rest.findIndex(([first]) => /[:：] *regulars /.test(first)));
  const summary = joined(named).replace(/^[^:：]+[:：] */, '');
  return [
    `.SS ${roff(joined(usage).replace(/^[^:：]+[:：] */, ''))}`,
    roff(summary),
    ...rest.flatMap((lines) => ['.PP', roff(joined(lines))]),
    ...after.filter(isList).flatMap((block) => listIn(block).flatMap(tagged)),
    '.PP',
    ...example(examples.slice(1).map((line) => line.trim())),
  ];
}

/** What a topic says, line for line. */
const topicPart = ({ title, text }) => [`.SH ${roff(title)}`, ...example(text.split('\n'))];

/** One page; `overview` is `regulars --help`, `globals` the options of every command as a command's help has them. */
export function manPage({ version, headings, overview, commands, globals, topics }) {
  const tagline = joined(overview.split('\n\n')[0].split('\n'));
  return [
    `.TH REGULARS 1 "" "regulars ${version}"`,
    // Set ragged, and no word taken apart.
    '.ad l',
    '.nh',
    `.SH ${headings.name}`,
    `regulars \\- ${roff(tagline)}`,
    `.SH ${headings.synopsis}`,
    '.B regulars',
    '[\\-\\-roster FILE] COMMAND ...',
    `.SH ${headings.commands}`,
    ...commands.flatMap(commandPart),
    `.SH ${headings.options}`,
    ...listIn(globals.split('\n')).flatMap(tagged),
    ...topics.flatMap(topicPart),
    '',
  ].join('\n');
}
