/** 中文的出错说明：什么失败、为什么、下一步。 */
import type {
  Candidate,
  ConditionProblem,
  FileLimit,
  FileProblem,
  HeldEvent,
  PlaybookProblem,
} from '../../domain/errors.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { nearFields, nearSegments, offered, offeredInstead } from '../by-word.ts';
import { questionsTold } from '../questions-told.ts';
import type { Words } from '../words.ts';
import { backupFlaws, damages, foreignParts, mendsQuestion, questionFlaws, valueFlaws } from './flaws.ts';
import { joined } from './joined.ts';

const conditionProblems: Record<ConditionProblem, string> = {
  'unknown-field': '没有这个字段',
  'unknown-value': '这个字段没有这样的值',
  'bad-day': '这不是日期',
  'bad-number': '这不是数字',
  'no-comparison': '这个字段不能这样比较',
  'missing-value': '这里缺少一个值',
  'unclosed-quote': '这个引号没有结束',
  'unclosed-parenthesis': '这个括号没有结束',
  operator: '这里要用另一种写法',
  unexpected: '这里不应出现它',
  'too-long': '条件太长',
  'too-deep': '条件嵌套太深',
};

const fileProblems: Record<FileProblem, string> = {
  'unclosed-quote': '从那里开始的引号没有结束',
  truncated: '文件在中途断了',
  undecodable: '其文字不属于任何已知编码',
  'lost-letters': '保存时有文字丢失，变成了问号',
  'not-json': '内容不是完整的 JSON',
  password: '文件有密码保护',
  'not-a-workbook': '里面不是工作簿',
  'no-text': '单元格引用的文字不在文件里',
  'not-a-roster': '内容不是一份客户名册',
  'unsafe-xml': '含有文档类型声明，没有表格软件会这样写',
  binary: '不是文本',
};

const fileLimits: Record<FileLimit, string> = {
  bytes: '字节',
  unpacked: '字节（解压后）',
  times: '倍（解压后与解压前之比）',
  rows: '行',
  columns: '列',
  cells: '个单元格',
  sheets: '个工作表或表格',
  entries: '个部件',
};

const mostEvents = 6;

function eventsHeld(events: readonly HeldEvent[]): string {
  const told = events
    .slice(0, mostEvents)
    .map(({ name, day, rows }) => `${name}（${day === null ? '' : `${day}，`}${rows} 行）`);
  const more = events.length - told.length;
  return `${told.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}`;
}

/** 写在 --event 后面的样子；没有日期的活动要自己填上。 */
function eventHeld([first]: readonly HeldEvent[]): string {
  return `${first?.name ?? ''}@${first?.day ?? '日期'}`;
}

/** 系统对打不开或写不了的文件怎么说，以及可以怎么办。 */
const disk: Readonly<Record<string, { readonly why: string; readonly next: string }>> = {
  ENOENT: { why: '没有这个文件夹。', next: '先建立文件夹，或换一个位置' },
  ENOTDIR: { why: '路径中有一段是文件，不是文件夹。', next: '换一个位置' },
  EISDIR: { why: '这是一个文件夹。', next: '请写出文件名' },
  EACCES: { why: '没有权限。', next: '换一个位置，或取得权限' },
  EPERM: { why: '系统不允许。', next: '在别处关闭它，或换一个位置' },
  EROFS: { why: '该磁盘是只读的。', next: '换一个位置' },
  ENOSPC: { why: '磁盘已满。', next: '腾出磁盘空间后再试' },
  EDQUOT: { why: '磁盘配额已用完。', next: '腾出磁盘空间后再试' },
  EFBIG: { why: '文件会超出允许的大小。', next: '放宽限制，或换一个位置' },
  EIO: { why: '磁盘报告错误。', next: '检查磁盘后再试' },
  'not-a-file': { why: '这不是普通文件。', next: '请写出文件名' },
  EBUSY: { why: '另一个程序正打开着它。', next: '关闭后再试' },
};

function diskWords(reason: string): { readonly why: string; readonly next: string } {
  return disk[reason] ?? { why: `系统提示：${reason}。`, next: '再试一次，或换一个位置' };
}

function candidates(list: readonly Candidate[], total: number): string {
  const lines = list.map(({ id, name, detail }) => `  ${id}  ${name}${detail ? `  ${detail}` : ''}`);
  return total > list.length ? [...lines, `  另有 ${total - list.length} 个`].join('\n') : lines.join('\n');
}

const known = (values: readonly string[]) => (values.length > 0 ? `可用的值：${values.join('、')}。` : '');

const playbookProblems: Readonly<Record<PlaybookProblem, string>> = {
  missing: '缺失',
  unknown: '不是行动手册应有的内容',
  wrong: '的值不对',
  doubled: '重复出现',
  json: '不是 JSON',
  word: '的花括号中有 {event}、{day}、{name} 以外的词',
};

export const errors: Words['errors'] = {
  'usage.unknown-command': ({ typed, near, noun, verbs = [] }, { ui }) => ({
    what: `没有“${typed}”这个命令`,
    ...(near.length === 0 && noun !== undefined && { why: `可用的有：${noun} ${verbs.join('、')}。` }),
    next: ui.didYouMean(near) || (noun === undefined ? 'regulars --help' : `regulars ${noun} --help`),
  }),
  'usage.unknown-option': ({ typed, near, command, takes = [], instead }, { ui }) => ({
    what: `这里没有“${typed}”这个选项`,
    ...(near.length === 0 && takes.length > 0 && { why: `${command} 接受 ${takes.join('、')} 和选项。` }),
    next:
      instead ??
      (ui.didYouMean(near) || (command === undefined ? 'regulars --help' : `regulars ${command} --help`)),
  }),
  'usage.missing-argument': ({ name, command }) => ({
    what: `缺少 ${name}`,
    next: `regulars ${command} --help`,
  }),
  'usage.extra-argument': ({ typed, command, takes, option }) => ({
    what: `多了一个词“${typed}”`,
    ...(option === undefined && {
      why: `${takes.length === 0 ? '' : `${command} 只需要 ${takes.join('、')}。`}含空格的文字要加引号。`,
    }),
    next:
      option === undefined
        ? `regulars ${command} --help`
        : `regulars ${command} ${option} ${shellWord(typed)}`,
  }),
  'usage.missing-value': ({ option }) => ({
    what: `${option} 需要一个值`,
    next: '在命令后加上 --help 查看可用的值',
  }),
  'usage.bad-value': (params, words) => {
    const { option, value, allowed } = params;
    const { near, values } = offered(value, option, allowed, params.near ?? [], words);
    return {
      what: value === '' ? `${option} 不能为空` : `${option} 不能是“${value}”`,
      why: known(values),
      next: words.ui.didYouMean(near) || '在命令后加上 --help 查看可用的值',
    };
  },
  'usage.bad-shape': ({ option, value, like }) => ({
    what: value === '' ? `${option} 不能为空` : `${option} 不能是“${value}”`,
    next: like.join('、'),
  }),
  'usage.out-of-range': ({ option, value, from, to, whole }, { formats }) => ({
    what: value === '' ? `${option} 不能为空` : `${option} 不能是“${value}”`,
    why: `可取 ${formats.number(from)} 到 ${formats.number(to)} 之间的${whole ? '整数' : '数'}。`,
    next: option.startsWith('-')
      ? '换一个范围内的数'
      : `换一个范围内的数，或运行：regulars config set ${option} default`,
  }),
  'usage.unknown-field': (params, words) => ({
    what: `这里没有字段“${params.field}”`,
    why: `字段：${params.known.join('、')}。`,
    next: words.ui.didYouMean(nearFields(params, words)) || '写其中一个',
  }),
  'usage.not-together': ({ one, other }) => ({
    what: `${one} 与 ${other} 不能同时使用`,
    next: '去掉其中一个',
  }),
  'usage.only-with': ({ one, other }) => ({
    what: `${one} 只能与 ${other} 一起使用`,
    next: `加上 ${other}，或去掉 ${one}`,
  }),
  'usage.nothing-to-do': ({ command }) => ({
    what: '没有给出要修改的内容',
    next: `regulars ${command} --help`,
  }),
  'usage.needs-terminal': ({ command, instead }) => ({ what: `“${command}”需要在终端里运行`, next: instead }),
  'usage.needs-answer': ({ option }) => ({ what: '这里需要回答，但没有人可以问', next: `加上 ${option}` }),
  'usage.stdin-is-terminal': ({ command }) => ({
    what: '标准输入里没有内容',
    next: `用管道送入文件：cat file.csv | regulars ${command} -`,
  }),
  'usage.shown-here': ({ option, line }) => ({
    what: `${option} 在这里用不上：回答就显示在这个屏幕上`,
    next: `在命令行里运行：regulars ${line}`,
  }),
  'usage.settled-here': ({ option, line }) => ({
    what: `${option} 在这里用不上：打开仪表板时已经定好`,
    next: `在命令行里运行：regulars ${line}`,
  }),
  'usage.unknown-topic': ({ topic, known: topics, near }, { ui }) => ({
    what: `没有关于“${topic}”的帮助`,
    next: ui.didYouMean(near) || `regulars help ${topics.join(' | ')}`,
  }),
  'day.unreadable': ({ typed, near }, { ui }) => ({
    what: `“${typed}”不是日期`,
    next: ui.didYouMean(near) || '2026-12-01、明天、+2w、下周五、月底；见：regulars help dates',
  }),
  'day.ahead': ({ typed, day }, { formats }) => ({
    what: `“${typed}”是 ${formats.dayWithWeekday(day)}，还没有到`,
    next: '今天或更早的日期；见：regulars help dates',
  }),
  'day.over': ({ typed, day }, { formats }) => ({
    what: `“${typed}”是 ${formats.dayWithWeekday(day)}，已经过去`,
    next: '今天或以后的日期；见：regulars help dates',
  }),
  'condition.wrong': (params, words) => {
    const { text, at, problem, word } = params;
    const { near, values } = offeredInstead(params, words);
    return {
      what: `条件有误：${conditionProblems[problem]}${word ? `（“${word}”）` : ''}`,
      why: known(values),
      place: { text, at },
      next:
        words.ui.didYouMean(near) ||
        (problem === 'unknown-field'
          ? `若是您文件中的自定义列，请给列名加引号，如 '"${word}":*'；或见：regulars help conditions`
          : 'regulars help conditions'),
    };
  },
  'money.unreadable': ({ typed }) => ({ what: `“${typed}”不是金额`, next: '1200、1200.50 或“1200 CNY”' }),
  'money.negative': ({ typed }) => ({
    what: `金额不能小于零：“${typed}”`,
    next: '1200、1200.50 或“1200 CNY”',
  }),
  'currency.missing': ({ amount }) => ({
    what: `不知道 ${amount} 是什么币种`,
    why: '客户名册没有设定币种。',
    next: `与金额一起写出：“${amount} CNY”，或设定币种：regulars config set currency CNY`,
  }),

  'roster.missing': ({ path }) => ({
    what: path === null ? '此文件夹及上级都没有客户名册' : `${path} 处没有客户名册`,
    next: path === null ? 'regulars init，或用 --roster FILE 指定一份' : `regulars init ${shellWord(path)}`,
  }),
  'roster.exists': ({ path }) => ({
    what: `${path} 已经存在`,
    why: '它保持原样。',
    next: '换一个名字：regulars init FILE',
  }),
  'roster.name': ({ path }) => ({
    what: `客户名册的文件名须以 .json 或 .xlsx 结尾，而 ${path} 不是`,
    next: `regulars init ${shellWord(`${path}.json`)}`,
  }),
  'roster.unreadable': ({ path, reason }) => ({ what: `无法读取 ${path}`, ...diskWords(reason) }),
  'roster.damaged': ({ path, where, line }) => ({
    what: `${path} 已损坏${line === null ? '' : `（第 ${line} 行）`}`,
    why: `${damages[where]}。文件保持原样。`,
    next: 'regulars doctor',
  }),
  'roster.bad-value': ({ path, where, reason, allowed = [] }) => ({
    what: `${path} 中有不可能的值：${where}`,
    why: `${[valueFlaws[reason], allowed.join('、')].filter(Boolean).join('：')}。文件保持原样。`,
    next: '改正那一处，或运行：regulars doctor',
  }),
  'roster.newer': ({ path, version, supported }) => ({
    what: `${path} 由更新版本的 regulars 写成（格式 ${version}；此版本支持到 ${supported}）`,
    why: '文件保持原样。',
    next: '升级 regulars',
  }),
  'roster.too-large': ({ path, bytes, limit }) => ({
    what: `${path} 太大（${bytes} 字节，最多 ${limit}）`,
    next: '用 regulars init FILE 另建一份名册',
  }),
  'roster.outgrown': ({ path, limit }) => ({
    what: `${path} 会变得太大（超过 ${limit} 字节）`,
    why: '没有改动任何内容：更大的文件无法再读取。',
    next: '用 regulars init FILE 另建一份名册，存放其余的内容',
  }),
  'roster.journal-other': ({ path }) => ({
    what: `${path} 旁边的日志属于另一份客户名册`,
    why: '可以读取，但不会写入。',
    next: '把正确的日志放回旁边，或运行：regulars doctor',
  }),
  'roster.journal-broken': ({ path, seq }) => ({
    what: `${path} 的日志在第 ${seq} 步断开`,
    why: '可以读取，但不会写入。',
    next: 'regulars doctor',
  }),
  'roster.ahead-of-journal': ({ path, snapshot }) => ({
    what: `${path} 已到第 ${snapshot} 步，日志还没有到那一步`,
    why: '可以读取，但不会写入。',
    next: '找回较新的日志，或运行：regulars doctor',
  }),
  'roster.moved': ({ path }) => ({
    what: `${path} 刚被改动`,
    why: '它已不是给您看的样子。没有作任何改动。',
    next: '请再输入一次',
  }),
  'roster.link-broken': ({ path, to }) => ({
    what: `${path} 是指向 ${to} 的链接，那里没有这个文件`,
    why: '也许所在的磁盘没有接上。',
    next: '接上那个磁盘，或删除这个链接',
  }),
  'roster.journal-alone': ({ path }) => ({
    what: `没有 ${path}，但它的日志还在`,
    why: '日志记着做过的一切，可以据此重建名册。',
    next: 'regulars doctor --fix',
  }),
  'roster.locked': ({ path, holder }) => ({
    what: `${path} 正被其他程序写入`,
    why: `由进程 ${holder} 占用。`,
    next: '等它结束后再试',
  }),
  'roster.locked-elsewhere': ({ path, holder, host }) => ({
    what: `${path} 被另一台电脑锁定`,
    why: `由 ${host} 上的进程 ${holder} 占用；从这里看不到它是否仍在运行。`,
    next: '在那台电脑上结束它；确定无人使用时，可删除名册旁的锁文件',
  }),
  'roster.read-only': ({ path }) => ({
    what: `无法写入 ${path}`,
    why: '文件或其文件夹是只读的。读取不受影响。',
    next: '取得写入权限，或把客户名册与日志复制到别的文件夹',
  }),
  'roster.in-use': ({ path, mark }) => ({
    what: `${path} 正在表格软件中打开`,
    why: `${mark === null ? '' : `旁边的文件 ${mark} 表明它已打开。`}表格软件保存时会覆盖现在存入的内容，因此没有做任何改动。`,
    next:
      mark === null ? '请在那里关闭后再试' : `请在那里关闭后再试；如果并没有打开，请删除 ${shellWord(mark)}`,
  }),
  'roster.sheet-gone': ({ path, sheet, records }) => ({
    what: `${path} 中的工作表“${sheet}”不见了，其中有 ${records} 条记录`,
    why: '文件保持原样。',
    next: '请在 Excel 中恢复该工作表，或用 regulars doctor --fix 恢复；要移除记录，请删除相应的行',
  }),
  'roster.foreign-parts': ({ path, parts }, words) => ({
    what: `${path} 中有会丢失的内容：${foreignParts(parts, words.ui.listOf)}`,
    why: '存入时要重写整个工作簿。可以读取；没有任何改动。',
    next: '请把这些内容移到另一个工作簿（可用 regulars export report.xlsx 生成），再保存不含它们的客户名册',
  }),
  'roster.disk': ({ path, reason }) => {
    const { why, next } = diskWords(reason);
    return { what: `未能写入 ${path}`, why: `${why}没有任何改动。`, next };
  },
  'record.invalid': ({ where, reason }) => ({
    what: `无法保存：${where}`,
    why: `${valueFlaws[reason]}。`,
    next: '改正后再试',
  }),

  'copy.same': ({ file }) => ({ what: `${file} 就是客户名册本身`, next: '请指定副本' }),
  'copy.other': ({ file }) => ({
    what: `${file} 不是这份客户名册的副本`,
    why: '其中的编号指的是别人。没有作任何改动。',
    next: '用 regulars restore FILE --check 看看把名册变成它会有什么变化',
  }),
  'backup.none': ({ file }) => ({
    what: `${file} 既不是备份，也不是客户名册`,
    why: '没有作任何改动。',
    next: '请指定 regulars backup 写出的文件；它们在名册旁的 backups 文件夹里',
  }),
  'backup.damaged': ({ file, flaw }) => ({
    what: `备份已损坏：${file}`,
    why: `${backupFlaws[flaw]}。没有作任何改动。`,
    next: '请换一份备份；较新的在名册旁的 backups 文件夹里',
  }),

  'client.unknown': ({ ref, near }, { ui }) => ({
    what: `没有找到客户“${ref}”`,
    next: ui.didYouMean(near) || (/\d/.test(ref) ? 'regulars client list' : `regulars who ${shellWord(ref)}`),
  }),
  'client.ambiguous': ({ ref, candidates: list, total }) => ({
    what: `“${ref}”可能是好几位客户`,
    why: candidates(list, total),
    next: '请用编号',
  }),
  'event.unknown': ({ ref, near }, { ui }) => ({
    what: `没有找到活动“${ref}”`,
    next: ui.didYouMean(near) || 'regulars event list',
  }),
  'event.ambiguous': ({ ref, candidates: list, total }) => ({
    what: `“${ref}”可能是好几个活动`,
    why: candidates(list, total),
    next: '请用编号',
  }),
  'event.not-begun': ({ id, name, start, days }, { formats }) => ({
    what: joined`${name}于 ${formats.dayWithWeekday(start)}开始，还有 ${days} 天：在此之前不能结束签到`,
    why: '一旦结束，尚未签到的人都会算作没有到场。',
    next: `regulars checkin ${id} --list；要改日期：regulars event edit ${id} --start DAY`,
  }),
  'event.ends-early': ({ start, end }, { formats }) => ({
    what: `活动于 ${formats.dayWithWeekday(start)}开始，不能在 ${formats.dayWithWeekday(end)}结束`,
    next: `--end ${start}，或另定 --start`,
  }),
  'series.unknown': ({ ref, near }, { ui }) => ({
    what: `没有系列“${ref}”`,
    next: ui.didYouMean(near) || 'regulars event list',
  }),
  'segment.unknown': (params, words) => ({
    what: `没有细分“${params.name}”`,
    next: words.ui.didYouMean(nearSegments(params, words)) || 'regulars segment list',
  }),
  'segment.shipped': ({ name }) => ({ what: `“${name}”是自带的细分，不能修改`, next: '请用别的名字保存' }),
  'segment.in-use': ({ name, by }) => ({
    what: `还有细分用到“${name}”：${by.join('、')}`,
    why: '没有它就无法得出其中的客户。没有任何改动。',
    next: `先用 regulars segment save ${shellWord(by[0] ?? '')} 改写条件，或先删除那个细分`,
  }),
  'segment.circular': ({ path }) => ({
    what: `细分互相引用成环：${path.join(' → ')}`,
    next: '给其中一个换一个条件',
  }),
  'survey.unknown': ({ ref, near }, { ui }) => ({
    what: `没有问卷“${ref}”`,
    next: ui.didYouMean(near) || 'regulars survey list',
  }),
  'survey.of-other-event': ({ survey, of, event }) => ({
    what: joined`问卷${survey}属于${of}，而答卷属于${event}`,
    why: '没有改动任何内容。',
    next: 'regulars survey list',
  }),
  'survey.ambiguous': ({ ref, candidates: list, total }) => ({
    what: `“${ref}”可能是好几份问卷`,
    why: candidates(list, total),
    next: '请用编号',
  }),
  'question.unknown': ({ ref, survey, questions }, words) => ({
    what: `问卷“${survey}”没有题目“${ref}”`,
    why: questionsTold(questions, words),
    next: '其中一个编号，或题目中的几个字',
  }),
  'question.ambiguous': ({ ref, questions }, words) => ({
    what: `“${ref}”可能是好几道题`,
    why: questionsTold(questions, words),
    next: '请用编号',
  }),
  'question.no-matrix': ({ survey, question }, words) => ({
    what: `题目 ${question.id} 不能变成矩阵：矩阵是同一标题下的几道打分题`,
    why: questionsTold([question], words),
    next: `regulars survey edit ${survey} --add ID --kind matrix --text 标题 --row "..." --row "..."；要给矩阵再加一行：--question ${question.id} --heading 标题`,
  }),
  'question.flawed': ({ question, option, reason }) => ({
    what: `题目 ${question} 不能这样问：${option} ${questionFlaws[reason]}`,
    next: mendsQuestion[reason],
  }),
  'action.unknown': ({ ref }) => ({
    what: `没有改进措施“${ref}”`,
    next: 'regulars action list --state all',
  }),
  'action.settled': ({ id, state }) => ({
    what: state === 'done' ? `${id} 已经完成` : `${id} 已经放弃`,
    next: 'regulars action list --state all；要撤销：regulars undo',
  }),
  'survey.answered': ({ survey, question, what, answers }, words) => ({
    what: `题目 ${question.id} 已有 ${answers} 份回答，${
      {
        removed: '不能去掉',
        kind: '不能改变题型',
        scale: '不能改变分值',
        options: '不能去掉已有人选的选项',
      }[what]
    }，否则这些回答会变成别的意思`,
    why: questionsTold([question], words),
    next: `另作一份来问：regulars survey copy ${survey} NAME`,
  }),
  'survey.not-kept': ({ survey, path }) => ({
    what: `没有作任何改动；您写的内容存在 ${path}`,
    next: `在该文件中改正，然后 regulars survey edit ${survey} --file ${shellWord(path)}`,
  }),
  'editor.failed': ({ editor }) => ({
    what: `编辑器“${editor}”打不开，或以错误结束`,
    next: '用 EDITOR 另指一个，如 EDITOR=nano，或用 --file、--question',
  }),
  'survey.exists': ({ id, name }) => ({
    what: `此活动已有问卷“${name}”（${id}）`,
    next: `regulars survey results ${id}`,
  }),
  'survey.none-like': ({ event, survey }) => ({
    what: `“${event}”没有与“${survey}”有相同题目的问卷`,
    next: 'regulars survey list',
  }),
  'template.unknown': ({ name, known: names }) => ({
    what: `没有模板“${name}”`,
    why: known(names),
    next: '在 --template 后写其中一个',
  }),
  'playbook.unknown': ({ name, known: names, near }, { ui }) => ({
    what: `没有行动手册“${name}”`,
    why: known(names),
    next: ui.didYouMean(near) || 'regulars playbook list，或写自己的 .json 文件的路径',
  }),
  'playbook.broken': ({ file, line, where, problem }) => ({
    what: `行动手册 ${file}:${line} 有误：${where === '' ? '' : `${where} `}${playbookProblems[problem]}`,
    next: 'regulars help playbooks',
  }),
  'playbook.condition': (params, words) => {
    const { file, line, where, text, at, problem, word } = params;
    const { near, values } = offeredInstead(params, words);
    return {
      what: `行动手册 ${file}:${line} 有误：${where} 的条件有误，${conditionProblems[problem]}${word ? `（“${word}”）` : ''}`,
      why: known(values),
      place: { text, at },
      next: words.ui.didYouMean(near) || 'regulars help conditions',
    };
  },
  'playbook.event-needed': ({ name }) => ({
    what: `行动手册“${name}”针对某个活动`,
    next: `regulars playbook run ${shellWord(name)} --event EVENT`,
  }),
  'playbook.too-late': ({ name, event, was, since }, { formats }) => ({
    what: joined`行动手册“${name}”已经太迟：${event}已于 ${formats.dayWithWeekday(since)}${was === 'begun' ? '开始' : '结束'}`,
    next: 'regulars playbook list',
  }),
  'playbook.cancelled': ({ event }) => ({ what: `${event} 已取消`, next: 'regulars event list' }),
  'template.broken': ({ file, where, reason, line }) => ({
    what: `${file} 不能作为问卷使用：${line === undefined ? '' : `第 ${line} 行 `}${where} ${questionFlaws[reason]}`,
    next: '请在该处改正；regulars schema survey 列出题目的各个字段',
  }),
  'registration.unknown': ({ ref }) => ({ what: `没有报名“${ref}”`, next: 'regulars registration list' }),
  'registration.none': ({ client, event, waiting }, { choices }) => ({
    what: joined`${client.name}没有报名${event.name}${waiting ? `（${waiting.id} ${choices.status[waiting.is]}）` : ''}`,
    next: waiting
      ? `regulars registration edit ${waiting.id} --status registered`
      : `regulars registration add ${event.id} ${client.id}`,
  }),
  'registration.exists': ({ client, event, id, is, status }, { choices }) => ({
    what: joined`${client.name}已有${event.name}的报名 ${id}（${choices.status[is]}）`,
    next: `regulars registration edit ${id}${is === status ? '' : ` --status ${status}`} 可修改它；另写 --ticket、--role 或 --booth，或加上 --again，就再加一个`,
  }),
  'followup.unknown': ({ ref }) => ({ what: `没有跟进“${ref}”`, next: 'regulars followup list --due all' }),
  'followup.settled': ({ id, state }) => ({
    what: state === 'done' ? `${id} 已经完成` : `${id} 已经放弃`,
    next: 'regulars followup list --due all；要撤销：regulars undo',
  }),
  'case.unknown': ({ ref }) => ({ what: `没有工单“${ref}”`, next: 'regulars case list --state all' }),
  'case.closes-early': ({ id, opened, closed }, { formats }) => ({
    what: `${id} 于 ${formats.dayWithWeekday(opened)}受理，不能在 ${formats.dayWithWeekday(closed)}结案`,
    next: `--at ${opened}，或更晚的日期`,
  }),
  'cost.unknown': ({ ref }) => ({ what: `没有成本“${ref}”`, next: 'regulars cost list' }),
  'interaction.of-another': ({ id, client }) => ({
    what: `${id} 是与另一位客户 ${client} 的互动`,
    why: '只能接着与同一位客户的互动',
    next: `regulars interaction list ${client}`,
  }),
  'interaction.unknown': ({ ref }) => ({ what: `没有互动“${ref}”`, next: 'regulars client show CLIENT' }),
  'code.shipped': ({ field, value }) => ({
    what: `“${value}”是 ${field} 列表自带的，不能删去`,
    next: `regulars code list ${field}`,
  }),
  'code.unknown': ({ field, value, known: values, near }, { ui }) => ({
    what: `“${value}”不在 ${field} 的列表中`,
    why:
      values.length === 0
        ? '那里还没有列出任何值。'
        : `列表中有：${values.slice(0, 12).join('、')}${values.length > 12 ? '……' : ''}。`,
    next: `${near.length > 0 ? `${ui.didYouMean(near)}否则：` : ''}regulars code add ${field} ${shellWord(value)}`,
  }),
  'recipe.unknown': ({ name, near }, { ui }) => ({
    what: `没有配方“${name}”`,
    next: ui.didYouMean(near) || 'regulars recipe list',
  }),
  'review.unknown': ({ ref }) => ({ what: `没有待审“${ref}”`, next: 'regulars review list' }),
  'review.decided': ({ id, state }) => ({
    what: `${id} 早已${state === 'accepted' ? '接受' : '拒绝'}`,
    next: '如需撤销：regulars undo --list',
  }),
  'review.several': ({ id, candidates: list, total }) => ({
    what: `${id} 有好几位候选客户`,
    why: candidates(list, total),
    next: `regulars review accept ${id} ${list[0]?.id ?? 'CLIENT'}`,
  }),
  'merge.same': ({ id, name }) => ({
    what: `两者都是 ${id} ${name}`,
    next: 'regulars client merge C0001 C0002，需两位不同的客户',
  }),
  'take.neither': ({ id, name, pair: [one, other] }) => ({
    what: `${id} ${name} 不是要合并的 ${one} 或 ${other}`,
    next: `字段后写 ${one} 或 ${other}`,
  }),
  'take.nothing': ({ field, pair: [one, other] }) => ({
    what: `${field} 没有可选的：并非两位都有值，或两个值相同`,
    next: `分别查看：regulars client show ${one}、regulars client show ${other}`,
  }),
  'target.unreadable': ({ typed, kpi, unit, ends }, { formats }) => ({
    what: `“${typed}”不能作为 ${kpi} 的目标`,
    why: {
      share: `它是比例：0 到 1 的数，或${ends ? '不超过 100% 的' : ''}百分数`,
      score: `它以分计：${ends ? `${formats.number(ends.min)} 到 ${formats.number(ends.max)} 的数` : '一个数'}`,
      money: '它是金额，以活动或名册的币种计',
      count: '它是数量：不小于 0 的数',
      days: '它以天计：不小于 0 的数',
    }[unit],
    next: `regulars kpi target ${kpi} ${{ share: '70%', score: ends ? String(Math.min(40, ends.max - 1)) : '40', money: '5000', count: '200', days: '2' }[unit]}`,
  }),
  'target.of-parts': ({ kpi }) => ({
    what: `${kpi} 不设目标`,
    why: '它说明每一步各有多少客户，并非每一步都越多越好',
    next: 'regulars kpi target retention-rate 70%',
  }),
  'kpi.unknown': ({ id, near }, { ui }) => ({
    what: `没有指标“${id}”`,
    next: ui.didYouMean(near) || 'regulars kpi --fields id,label',
  }),
  'undo.unknown': ({ seq }) => ({ what: `没有可撤销的第 ${seq} 步`, next: 'regulars undo --list' }),
  'program.replaced': () => ({
    what: '程序在打开期间被更换了',
    next: '按 q 退出，再运行 regulars dashboard',
  }),
  'redo.unknown': ({ seq }) => ({ what: `没有可重做的第 ${seq} 步`, next: 'regulars history' }),

  'file.missing': ({ file }) => ({ what: `没有文件 ${file}`, next: '请核对文件名；含空格时加引号' }),
  'file.ours': ({ file }) => ({
    what: `${file} 是 regulars 自己写的文件`,
    next: `请指定文件本身：regulars import ${shellWord(file)}`,
  }),
  'file.is-roster': ({ file }) => ({
    what: `${file} 就是客户名册本身`,
    why: '您在其中的修改不用导入，下一条命令会自动收下。',
    next: 'regulars client list',
  }),
  'file.nothing-there': ({ folder, files }) => ({
    what: files === 0 ? `${folder} 里没有文件` : `${folder} 里没有可以读取的名单`,
    next: '请指定一个文件，以便说明问题所在',
  }),
  'file.not-a-file': ({ file }) => ({ what: `${file} 不是文件`, next: '请指定文件本身' }),
  'file.unreadable': ({ file, reason }) => ({ what: `无法读取 ${file}`, ...diskWords(reason) }),
  'file.empty': ({ file }) => ({ what: `${file} 是空的`, next: '请从原来的工具重新导出' }),
  'file.broken': ({ file, line, problem }) => ({
    what: `${file} ${problem === 'password' ? '打不开' : '已损坏'}${line === null ? '' : `（第 ${line} 行）`}：${fileProblems[problem]}`,
    why: '没有导入任何内容。',
    next:
      problem === 'unclosed-quote'
        ? '改正那一行，或用 --skip-bad 导入其余部分'
        : problem === 'undecodable'
          ? '用 --encoding 指明编码，或另存为 UTF-8'
          : problem === 'password'
            ? '请去掉密码另存，再导入'
            : problem === 'lost-letters'
              ? '请另存为“CSV UTF-8”或 .xlsx，或用 --skip-bad 按原样导入'
              : '请重新导出或另存',
  }),
  'file.too-large': ({ file, what, limit }) => ({
    what: `${file} 太大：超过 ${limit} ${fileLimits[what]}`,
    why: '没有导入任何内容。',
    next: '拆开后分别导入',
  }),
  'file.unsupported': ({ file, found, archive }) => ({
    what: `${file} 是 ${found}，无法导入`,
    next: archive ? '请先解压，再导入里面的文件' : '另存为 .xlsx 或 .csv 再导入',
  }),
  'file.not-people': ({ file, found }) => ({
    what: `${file} 里没有人员（${found}）`,
    next: `若有，请指明各列：regulars import ${shellWord(file)} --map "列名=name"`,
  }),
  'file.results': ({ file }) => ({
    what: `${file} 是一张结果统计表（各选项多少人），里面没有任何人的答卷`,
    next: '请导入答卷本身：表单导出的、每份答卷一行的文件',
  }),
  'file.no-headings': ({ file, mayPaste, found }) => ({
    what: `${file} 里找不到标题行${found.length > 0 ? `（开头是：${found.join('、')}）` : ''}`,
    next: mayPaste
      ? `若是一行一个人名或聊天记录：regulars import ${shellWord(file)} --paste；否则请在各列上方写上标题`
      : `指明各列：regulars import ${shellWord(file)} --map ${shellWord(`${found[0] ?? '列名'}=name`)}`,
  }),
  'file.event-needed': ({ file }) => ({
    what: `不知道 ${file} 属于哪个活动`,
    next: '加上 --event "名称@2026-04-17"，或 --as contacts',
  }),
  'file.several-events': ({ file, events, column, meant }) => ({
    what: `${file} 里有 ${events.length} 个活动的人员${meant === null ? '' : `，没有一个是 ${meant}`}`,
    why: `${eventsHeld(events)}。没有导入任何内容。`,
    next: `每次导入一个活动：regulars import ${shellWord(file)} --event ${shellWord(eventHeld(events))}；若“${column}”只是同一活动的各个场次：--map ${shellWord(`${column}=sessions`)}${meant === null ? '；只要人员：--as contacts' : ''}`,
  }),
  'file.several-editions': ({ file, sheets, meant }) => ({
    what: `${file} 每年一张工作表，没有一张与 ${meant} 同年`,
    why: `工作表有 ${sheets.join('、')}。没有导入任何内容。`,
    next: `指明工作表和它的活动：regulars import ${shellWord(file)} --sheet ${shellWord(sheets[0] ?? '1')} --event ${shellWord('NAME@2026-04-17')}`,
  }),
  'file.restore-needs-empty': ({ file }) => ({
    what: `${file} 是一份完整的客户名册，只能导入空的名册`,
    why: '这份名册已有自己的记录。没有任何改动。',
    next: `regulars init NEW.json，然后 regulars import ${shellWord(file)} --roster NEW.json`,
  }),
  'file.for-editing': ({ file }) => ({
    what: `${file} 是发出供修改的名单`,
    why: '用导入就分不清哪些改过、哪些没改。没有导入任何内容。',
    next: `regulars merge-back ${shellWord(file)}`,
  }),
  'file.not-edited': ({ file }) => ({
    what: `${file} 没有说明各行是哪位客户`,
    why: '能并回的名单要有编号一列，如“regulars export 客户.xlsx --for-editing”所写的。',
    next: `regulars import ${shellWord(file)}，由导入判断各行是谁`,
  }),
  'file.not-a-list': ({ file }) => ({
    what: `${file} 是供程序读取的数据，不是发出去修改的名单`,
    why: '供修改的名单是工作簿或 CSV。没有任何改动。',
    next: `regulars export clients.xlsx --for-editing；查看名册或备份的内容：regulars restore ${shellWord(file)} --check`,
  }),
  'file.masked': ({ file }) => ({
    what: `${file} 是用 --mask 导出的`,
    why: '并回它会把姓名变成圆点。没有任何改动。',
    next: 'regulars export 客户.xlsx --for-editing，不加 --mask',
  }),
  'file.lost-letters': ({ file, text }) => ({
    what: `${file} 在保存时丢了字（“${text}”）`,
    why: '所用的编码存不下这些字。没有任何改动。',
    next: '请存为工作簿，或“CSV UTF-8”',
  }),
  'file.other-event': ({ file, survey }) => ({
    what: `${file} 是问卷 ${survey} 的填写表，问的是另一场活动`,
    why: '没有改动任何内容。',
    next: `regulars import ${shellWord(file)}`,
  }),
  'file.other-roster': ({ file }) => ({
    what: `${file} 是从另一份客户名册导出的`,
    why: '其中的编号属于别的客户。没有任何改动。',
    next: `regulars merge-back ${shellWord(file)} --roster 那份.json`,
  }),
  'file.rejected-rows': ({ file, rejected }) => ({
    what: `${file} 有 ${rejected} 行无法成为记录，而命令带有 --strict`,
    why: '没有导入任何内容。',
    next: `regulars import ${shellWord(file)} --dry-run`,
  }),
  'file.unknown-sheet': ({ file, sheet, known: names }) => ({
    what: `${file} 没有工作表“${sheet}”`,
    why: names.length === 0 ? '它是文本文件，没有工作表。' : `工作表：${names.join('、')}。`,
    next: names.length === 0 ? '去掉 --sheet' : '在 --sheet 后写其中一个',
  }),
  'file.unknown-column': ({ file, column, near }, { ui }) => ({
    what: `${file} 没有列“${column}”`,
    next: ui.didYouMean(near) || `regulars import ${shellWord(file)} --explain`,
  }),

  'output.exists': ({ path }) => ({ what: `${path} 已经存在`, next: '加上 --force 覆盖' }),
  'output.is-roster': ({ path }) => ({
    what: `${path} ${path.endsWith('.journal') ? '是客户名册的日志' : '就是客户名册本身'}`,
    why: '写在那里会把它覆盖。没有任何改动。',
    next: '换一个文件名',
  }),
  'output.failed': ({ path, reason }) => ({
    what: `未能写入${path === '-' ? '标准输出' : ` ${path}`}`,
    ...diskWords(reason),
  }),
  'export.no-ending': ({ file, line }) => ({
    what: `“${file}”没有扩展名，不知道要写成哪种文件`,
    next: line,
  }),
  'output.format': ({ format, known: names }) => ({
    what: `这里不能写成“${format}”格式`,
    why: known(names),
    next: /^(vcf|ics)$/.test(format) ? `regulars export FILE.${format}` : 'regulars help formats',
  }),
  'output.needs-file': ({ format }) => ({ what: `${format} 不能显示在终端上`, next: '加上 -o FILE' }),

  'confirm.needed': ({ option, what }) => ({
    what: what ? `需要确认：${what}` : '需要确认',
    why: '这里没有人可以问。没有任何改动。',
    next: `加上 ${option}`,
  }),
  'confirm.declined': () => ({
    what: '按您的回答没有执行',
    why: '没有任何改动。',
    next: '若确实要做，请在命令后加上 --yes',
  }),
  'config.unreadable': ({ file, line, reason }) => ({
    what: `无法读取 ${file}:${line}`,
    why: reason === 'not-json' ? '不是 JSON。' : '不是 JSON 对象。',
    next: '改正或删除该文件',
  }),
  'config.unknown-key': ({ file, key, near }, { ui }) => ({
    what: `${file}：没有设置项“${key}”`,
    next: ui.didYouMean(near) || 'regulars config list',
  }),
  'config.bad-value': ({ file, key, value, allowed }) => ({
    what: `${file ? `${file}：` : ''}${key} 不能是“${value}”`,
    why: known(allowed),
    next: file ? '改正那一行' : 'regulars config list',
  }),
  interrupted: () => ({ what: '已中断', why: '没有任何改动。' }),
};
