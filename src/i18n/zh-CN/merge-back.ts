/** 供修改的名单发出与并回时的文字。 */
import type { MergeBackWords } from '../words.ts';

const problems: MergeBackWords['problems'] = {
  'bad-email': '不是邮箱地址',
  'bad-phone': '不是电话号码',
  'lost-phone': '电子表格弄丢了这个电话号码的数字',
  'bad-day': '无法确定是哪一天（请写作 1990-05-17）',
  'bad-instant': '无法确定是什么时间（请写作 2026-04-17 09:30）',
  'bad-flag': '既不是“是”也不是“否”',
  'bad-id': '不是这类记录的编号',
  'bad-number': '不是数字',
  'bad-money': '不是金额',
  'bad-shape': '写法不对',
  'unknown-word': '这里不能写这个词',
  'unknown-code': '不在代码表中',
  required: '不能为空',
};

const leftOut: MergeBackWords['leftOut'] = {
  doubled: (id) => `${id} 出现在内容不同的几行里，都没有采用`,
  unknown: (id) => `从来没有编号 ${id}`,
  gone: (id) => `${id} 已不在名册中，对它的修改没有采用`,
  nobody: () => '既没有姓名，也没有可用的联系方式',
  whose: () => '没有编号的行，看不出是哪位客户；请把姓名换成客户编号（C0001）',
  'which-event': () => '没有编号的行，看不出是哪个活动；请把名称换成活动编号（E001）',
};

export const mergeBack: MergeBackWords = {
  problems,
  leftOut,
  guideName: '怎样修改',
  guide: (sheet) => `怎样修改“${sheet}”
哪里不对就改哪里。可以任意排序、筛选、移动各列；标题可以改名，不需要的列可以删除。
一格内有多个值（邮箱、电话、标签）时用分号隔开。清空一格，就是清空这一项。
新增一个人就加一行，编号留空；新增报名或跟进也一样，并写明客户（和活动）的名称或编号。复制一行时，请删去副本的编号。
删掉一行不会删除任何记录，只是不再说明它。
新增的列请写标题，内容按这个标题保留。
改好后原样发回，工作簿或 CSV 均可。`,
  phrases: {
    'title.merge-back': () => '名单中的不同之处',
    'merge-back.taken': ({ file, values, rows }) => `${file}：采用 ${rows} 行的 ${values} 处修改。`,
    'merge-back.added': ({ made, known }) => `没有编号的行：新增 ${made} 条，${known} 条原已在册。`,
    'merge-back.both': ({ ours, theirs }) =>
      [
        ours === 0 ? '' : `两边都改过、保留这边的：${ours} 处。`,
        theirs === 0 ? '' : `两边都改过、采用名单的：${theirs} 处。`,
      ].join(''),
    'merge-back.stands': ({ id, name, place, channel }) =>
      `${place}：${id} ${name} 已拒绝${channel}，名单不能改变这一点（请用 regulars client edit ${id} --consent）。`,
    'merge-back.refused': ({ place, field, problem, allowed }) =>
      `${place}（${field}）：${problems[problem]}，未采用。${allowed.length > 0 ? `可以写：${allowed.join('、')}。` : ''}`,
    'merge-back.left-out': ({ place, id, why }) => `${place}：${leftOut[why](id)}。`,
    'merge-back.absent': ({ count, ids }) =>
      `名单中已没有、保持原样的：${ids.length === 0 ? `${count} 条` : `${ids.join('、')}${count > ids.length ? ` 等 ${count} 条` : ''}`}。`,
    'merge-back.blind': ({ file }) =>
      `无法知道 ${file} 是从哪一步导出的，也就分不清是谁改的：只填补空白，不一致的地方用 --prefer theirs 才会采用名单。`,
    'merge-back.backup': ({ path }) => `并回之前的名册：${path}`,
    'merge-back.ask': ({ client, field }) => `${client.id} ${client.name} 的${field}：这边和名单都改过。`,
    'merge-back.ours': ({ value }) => `这边：${value}`,
    'merge-back.theirs': ({ value }) => `名单：${value}`,
  },
};
