// Writes templates/demo: invented registration files in the shapes that real tools export. The files are committed; run it after a change here.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'templates', 'demo');

/** Lines of cells between bars. */
const table = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

// 2025, from a ticketing tool: a refund, two tickets on one mailbox, a seat without a name.
const attendees = table(`
1  | 02/10/25 09:12 | Grace  | Lin       | grace.lin@example.com    | Early Bird        | 199 | Checked In | Shanghai | CN | +86 138 0000 1001 | Newsletter | Art director  | Lotus Lane Studio
1  | 02/10/25 09:12 | Info Requested | Info Requested | Info Requested | Early Bird     | 199 | Attending  |          | CN |                   |            |               |
2  | 02/11/25 14:40 | Wei    | Zhang     | wei.zhang@example.com    | Early Bird        | 199 | Checked In | Shanghai | CN | +86 138 0000 1002 | Friend     | Type designer | Harbour Type
3  | 02/14/25 22:28 | Marta  | Lindqvist | marta@example.org        | Early Bird        | 199 | Checked In | Göteborg | SE |                   | Search     | Printer       | Nordlys Print
4  | 02/20/25 10:05 | 芳     | 王        | wang.fang@example.com    | General Admission | 299 | Checked In | 上海     | CN | 138 0000 1004     | Friend     | 店主          | 清和书店
5  | 02/21/25 18:31 | Tom    | Ashdown   | tom.ashdown@example.net  | General Admission | 299 | Checked In | Hangzhou | CN |                   | Newsletter | Illustrator   |
6  | 02/27/25 08:15 | 明轩   | 李        | limx@example.com         | General Admission | 299 | Checked In | 苏州     | CN | 13800001006       | WeChat     | 摄影师        | 拾光摄影
7  | 03/01/25 12:00 | Priya  | Nair      | priya.nair@example.net   | General Admission | 299 | Checked In | Shanghai | CN | +1 202 555 0147   | Friend     | Founder       | Kite & Loom
8  | 03/02/25 20:44 | 敏     | 赵        | zhaomin@example.com      | General Admission | 299 | Attending  | 上海     | CN | 13800001008       | WeChat     | 编辑          | 南风出版
9  | 03/05/25 07:58 | Jonas  | Weber     | jonas.weber@example.org  | General Admission | 299 | Attending  | Berlin   | DE |                   | Search     | Buyer         | Weber & Söhne GmbH
10 | 03/09/25 16:20 | 思远   | 陈        | chensy@example.com       | General Admission | 299 | Checked In | 上海     | CN | 13800001010       | Newsletter | 建筑师        | 北岸建筑事务所
11 | 03/12/25 11:11 | Hana   | Kobayashi | hana.k@example.com       | General Admission | 299 | Checked In | Kyoto    | JP |                   | Friend     | Potter        | Mizu Ceramics
12 | 03/15/25 09:00 | 雨桐   | 周        | zhouyt@example.com       | General Admission | 0   | Refunded   | 南京     | CN | 13800001012       | WeChat     | 策展人        | 白房子艺术中心
13 | 03/16/25 13:37 | Daniel | Osei      | daniel.osei@example.net  | Speaker           | 0   | Checked In | Accra    | GH |                   | Invited    | Researcher    | Open Craft Lab
14 | 03/20/25 19:05 | 浩     | 孙        | sunhao@example.com       | General Admission | 299 | Checked In | 上海     | CN | 13800001014       | Friend     | 主理人        | 元一茶室
15 | 03/25/25 10:30 | Elena  | Marsh     | elena.marsh@example.org  | General Admission | 299 | Checked In | Shanghai | CN |                   | Newsletter | Lecturer      | Riverside College
16 | 04/01/25 21:17 | 静     | 何        | hejing@example.com       | General Admission | 299 | Checked In | 杭州     | CN | 13800001016       | WeChat     | 花艺师        | 半亩花房
17 | 04/04/25 15:50 | Lucas  | Ferreira  | lucas.f@example.com      | General Admission | 299 | Checked In | Lisbon   | PT |                   | Friend     | Carpenter     | Ferreira Workshop
17 | 04/04/25 15:50 | Mia    | Ferreira  | lucas.f@example.com      | General Admission | 299 | Checked In | Lisbon   | PT |                   |            | Carpenter     | Ferreira Workshop
`).map(
  (
    [order, at, given, family, email, ticket, paid, status, city, country, phone, heard, title, company],
    i,
  ) => {
    const kind =
      ticket === 'Speaker' ? 'Free Order' : status === 'Refunded' ? 'Refunded' : 'Eventbrite Completed';
    const money = paid === '0' ? [0, 0, 0, 0] : [paid, 8.5, 6, 2.5];
    const before = [
      10000000 + Number(order),
      at,
      given,
      family,
      email,
      1,
      '',
      ticket,
      20000001 + i,
      '',
      kind,
    ];
    return [...before, 'CNY', ...money, status, city, country, phone, heard, title, company];
  },
);
const eventbrite = `Order #|Order Date|First Name|Last Name|Email|Quantity|Price Tier|Ticket Type|Attendee #|Group|Order Type
|Currency|Total Paid|Fees Paid|Eventbrite Fees|Eventbrite Payment Processing|Attendee Status|Home City|Home Country
|Cell Phone|How did you hear about this event?|Job Title|Company`;

// 2026, the organiser's own form: phones as numbers, a total row, one person twice, one who wants no e-mail.
const signups = table(`
报名时间         | 姓名       | 手机号            | 邮箱                     | 公司/单位         | 职位         | 所在城市 | 票种   | 票价 | 实付 | 币种 | 支付状态 | 签到时间         | 您从哪里得知 | 是否愿意接收邮件
2026-02-20 10:02 | 王芳       | 13800001004       | wang.fang@example.com    | 清和书店          | 店主         | 上海     | 早鸟票 | 229  | 229  | CNY  | 已支付   | 2026-04-17 09:05 | 老朋友       | 是
2026-02-21 21:40 | 李明轩     | 13800002006       | limx@example.com         | 拾光摄影          | 摄影师       | 苏州     | 早鸟票 | 229  | 229  | CNY  | 已支付   | 2026-04-17 09:11 | 老朋友       | 是
2026-02-23 08:31 | 陈思远     | 13800001010       | chensy@example.com       | 北岸建筑事务所    | 建筑师       | 上海     | 早鸟票 | 229  | 229  | CNY  | 已支付   | 2026-04-17 09:30 | 邮件         | 是
2026-03-01 12:15 | Grace Lin  | 13800001001       | grace.lin@example.com    | Lotus Lane Studio | Art director | 上海     | 早鸟票 | 229  | 229  | CNY  | 已支付   | 2026-04-17 09:02 | 邮件         | 是
2026-03-03 19:26 | 何静       | 13800001016       | hejing@example.com       | 半亩花房          | 花艺师       | 杭州     | 普通票 | 329  | 329  | CNY  | 已支付   |                  | 微信         | 是
2026-03-05 09:48 | 孙浩       | 13800001014       | sunhao@example.com       | 元一茶室          | 主理人       | 上海     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 08:50 | 老朋友       | 是
2026-03-08 16:03 | 林晓雯     | 13800002008       | linxw@example.com        | 云栖设计          | 设计师       | 杭州     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 09:20 | 朋友推荐     | 是
2026-03-10 11:37 | 马骏       | 13800002009       | majun@example.net        | 东篱家具          | 采购         | 宁波     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 10:15 | 微信         | 是
2026-03-12 22:10 | 许诺       | 13800002010       | xunuo@example.com        |                   | 自由撰稿人   | 上海     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 09:44 | 微信         | 否
2026-03-15 14:52 | 高宇       | 13800002011       | gaoyu@example.org        | 山止咖啡          | 店长         | 南京     | 普通票 | 329  | 0    | CNY  | 待支付   |                  | 搜索         | 是
2026-03-18 10:20 | 郭子涵     | 13800002012       | guozh@example.com        | 江南美术学院      | 学生         | 杭州     | 学生票 | 99   | 99   | CNY  | 已支付   | 2026-04-17 09:33 | 朋友推荐     | 是
2026-03-20 13:05 | Na Li      | +86 138-0000-2013 | Lina@Example.com         | 青禾文化          |              | 北京     | 普通票 | 329  | 0    | CNY  | 待支付   |                  |              | 是
2026-03-21 09:14 | 李娜       | 13800002013       | lina@example.com         | 青禾文化          | 编辑         | 北京     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 09:58 | 邮件         | 是
2026-03-25 20:33 | Olivia Hart |                  | olivia.hart@example.org  | Common Thread     | Weaver       | 上海     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 09:12 | 朋友推荐     | 是
2026-04-02 18:47 | 周雨桐     | 13800001012       | zhouyt@example.com       | 白房子艺术中心    | 策展人       | 南京     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 09:25 | 微信         | 是
2026-04-09 23:59 | 赵敏       | 13800001008       | zhaomin@example.com      | 南风出版          | 编辑         | 上海     | 普通票 | 329  | 329  | CNY  | 已支付   | 2026-04-17 13:40 | 邮件         | 是
合计             |            |                   |                          |                   |              |          |        | 4634 | 3976
`);

// 2026, the exhibitor list: a title over the headings, a total below, a name in another script.
const exhibitors = table(`
2026 春季沙龙 参展商名单
展位号 | 公司名称             | 联系人     | 手机            | 邮箱                   | 面积(㎡) | 展位费 | 实付  | 币种 | 签约日期 | 签到
A01    | Kite & Loom          | Priya Nair | +1 202 555 0147 | priya.nair@example.net | 9        | 3600   | 3600  | CNY  | 2026-01-15 | 是
A02    | 元一茶室             | 孙浩       | 13800001014     | sunhao@example.com     | 6        | 2400   | 2400  | CNY  | 2026-01-18 | 是
A03    | 苏州锦和家居有限公司 | 唐婉       | 13800003003     | tangwan@example.com    | 18       | 7200   | 7200  | CNY  | 2026-02-02 | 是
B01    | 宁波海岸照明有限公司 | 郑凯       | 138-0000-3004   | zhengkai@example.com   | 12       | 4800   | 2400  | CNY  | 2026-02-26 | 是
B02    | Mizu Ceramics        | 小林花     |                 | hana.k@example.com     | 9        | 3600   | 3600  | CNY  | 2026-03-06 | 是
合计   |                      |            |                 |                        | 54       | 21600  | 19200
`);

// 2026, the survey afterwards, in GB18030 as a Chinese survey tool saves it; the last answer is not meant.
const answers = table(`
2026/4/18 9:12:33  | 123 | 微信     | 王芳   | 13800001004 | 非常满意   | 10 | 非常满意   | 分享┋市集             | 希望多留一点交流时间
2026/4/18 9:40:02  | 98  | 微信     | 李明轩 | 13800002006 | 满意       | 9  | 满意       | 分享                  | (空)
2026/4/18 10:05:47 | 210 | 手机提交 | 陈思远 | 13800001010 | 满意       | 8  | 一般       | 分享┋工作坊           | 工作坊名额太少
2026/4/18 11:31:19 | 76  | 微信     | 孙浩   | 13800001014 | 非常满意   | 10 | 满意       | 市集                  | (空)
2026/4/18 12:00:00 | 154 | 链接     | 林晓雯 | 13800002008 | 非常满意   | 9  | 非常满意   | 分享┋市集┋工作坊      | 明年还来
2026/4/18 15:22:41 | 61  | 微信     | 马骏   | 13800002009 | 一般       | 6  | 一般       | 市集                  | 签到排队有点久
2026/4/19 8:47:30  | 88  | 微信     | 许诺   | 13800002010 | 满意       | 8  | 满意       | 分享                  | (空)
2026/4/19 20:15:05 | 132 | 手机提交 | 李娜   | 13800002013 | 非常满意   | 10 | 非常满意   | 分享┋其他〖晚间茶会〗 | 茶会很好
2026/4/20 9:02:58  | 95  | 链接     | 周雨桐 | 13800001012 | 满意       | 9  | 满意       | 分享┋工作坊           | (空)
2026/4/20 9:30:11  | 45  | 链接     |        |             | 不满意     | 3  | 不满意     | 市集                  | 找不到洗手间
2026/4/20 9:31:00  | 4   | 链接     | 1      |             | 非常不满意 | 0  | 非常不满意 | 分享                  | 1
`).map(([at, seconds, from, ...said], i) => [
  i + 1,
  at,
  `${seconds}秒`,
  from,
  'N/A',
  `192.0.2.${21 + i}(上海-上海)`,
  ...said,
]);
const survey = `序号|提交答卷时间|所用时间|来源|来源详情|来自IP|1、您的姓名：|2、您的手机号：|3、您对本届沙龙的总体满意度
|4、您有多大可能向朋友或同事推荐本沙龙？（0-10分）|5、您对嘉宾分享内容的满意度|6、您参加了哪些环节？|7、您的建议`;

writeFileSync(join(folder, 'eventbrite-2025.csv'), csv([headings(eventbrite), ...attendees]));
writeFileSync(join(folder, 'signups-2026.xlsx'), workbook('报名', signups));
writeFileSync(join(folder, 'booths-2026.xlsx'), workbook('参展商', exhibitors, 11));
writeFileSync(join(folder, 'survey-2026.csv'), gb18030(csv([headings(survey), ...answers])));

function headings(text) {
  return text.replaceAll('\n', '').split('|');
}

function csv(rows) {
  const cell = (value) => (/[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value);
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** `titled` is how many cells the title in the first row spans. */
function workbook(name, rows, titled = 0) {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map(typed)));
  if (titled > 0) sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: titled - 1 } }];
  sheet['!cols'] = (rows[1] ?? []).map(() => ({ wch: 16 }));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, name);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

/** As a person types into a sheet: digits become a number, a day becomes the number of its day. */
function typed(cell) {
  if (cell === '') return null;
  if (/^\d+$/.test(cell)) return Number(cell);
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(cell) ?? [];
  if (day === undefined) return cell;
  const milliseconds = Date.parse(`${day}T${time ?? '00:00'}:00Z`) - Date.UTC(1899, 11, 30);
  return { t: 'n', v: milliseconds / 86_400_000, z: time ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' };
}

/** Node reads GB18030 but does not write it: its two-byte half is found by reading every pair. */
function gb18030(text) {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Buffer.from(
    [...text].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : bytes.get(letter))),
  );
}
