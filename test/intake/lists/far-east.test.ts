/** Lists as written by tools of Taiwan, Hong Kong, Japan, Korea and South-East Asia. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { withOwnOrders } from '../../../src/domain/import/people/buyer.ts';
import { draftAt, emailsOf, readLines } from '../reading.ts';

/** Who, how, with which ticket, since when, and when they came. */
function told({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }: Draft) => {
    const { status, ticket, registeredAt, checkedInAt } = registration ?? { answers: {} };
    return [person.name, status, ticket, registeredAt?.slice(0, 16), checkedInAt?.slice(11, 16)]
      .filter((part) => part !== undefined)
      .join(', ');
  });
}

test('whoever takes part is told apart from who bought, in Taiwan', async () => {
  const sheet = await readLines([
    '訂單編號,票券名稱,票價,票券狀態,訂單狀態,訂購時間,購票人姓名,購票人信箱,參加人姓名,參加人信箱,服務單位',
    'A1,早鳥票,NT$800,已驗票,完成,2026-03-05 20:11,張家豪,jiahao@example.com,張家豪,jiahao@example.com,豪門工作室',
    'A1,早鳥票,NT$800,未驗票,完成,2026-03-05 20:11,張家豪,jiahao@example.com,李欣怡,xinyi@example.com,',
  ]);
  expect(told(sheet)).toEqual([
    '張家豪, attended, 早鳥票, 2026-03-05T20:11',
    '李欣怡, registered, 早鳥票, 2026-03-05T20:11',
  ]);
  expect(withOwnOrders(sheet.drafts).map(emailsOf)).toEqual([['jiahao@example.com'], ['xinyi@example.com']]);
  expect(sheet.issues).toEqual([]);
});

test('who was admitted to a course has a place, who is next in line waits', async () => {
  const sheet = await readLines([
    '報名時間,姓名,行動電話,是否錄取',
    '2026-03-05 10:22:11,許淑芬,0933-456-701,正取',
    '2026-03-05 11:22:11,周建宏,0933-456-702,備取',
    '2026-03-05 12:22:11,吳佩珊,0933-456-703,未錄取',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'registered',
    'waitlisted',
    'cancelled',
  ]);
});

test('what a form notes of whoever fills it in is asked of nobody', async () => {
  const sheet = await readLines([
    '作答者身份,填答時間,填答秒數,IP紀錄,額滿結束註記,使用者紀錄,會員時間,整體來說，您對活動的滿意度？,其他建議',
    '訪客,2026-04-18 10:22:11,120,203.0.113.1,,,,非常滿意,很好',
    '訪客,2026-04-18 11:22:11,95,203.0.113.2,,,,普通,',
  ]);
  expect(sheet.survey?.questions.map(({ text }) => text['zh-CN'] ?? text.en)).toEqual([
    '整體來說，您對活動的滿意度？',
    '其他建議',
  ]);
  expect(sheet.answers.map(({ at }) => at?.slice(0, 16))).toEqual(['2026-04-18T10:22', '2026-04-18T11:22']);
});

test('a name is surer than what a Japanese tool shows of somebody, and the desk received who applied', async () => {
  const sheet = await readLines([
    '申込番号,参加枠名,表示名,氏名,申込ステータス,申込日時,受付日時',
    '1,一般枠,k_mori,森 健太,参加確定,2026/03/05 10:22,2026/04/17 18:55',
    '2,一般枠,yumi,佐藤 由美,補欠,2026/03/05 11:22,',
    '3,LT枠,hiro,加藤 博,キャンセル,2026/03/06 11:22,',
  ]);
  expect(told(sheet)).toEqual([
    '森 健太, attended, 一般枠, 2026-03-05T10:22, 18:55',
    '佐藤 由美, waitlisted, 一般枠, 2026-03-05T11:22',
    '加藤 博, cancelled, LT枠, 2026-03-06T11:22',
  ]);
  const received = await readLines(['受付日時,氏名,チケット', '2026/03/05 10:22,森 健太,一般']);
  expect(told(received)).toEqual(['森 健太, 一般, 2026-03-05T10:22']);
});

test('a column of money that came in tells who has not paid', async () => {
  const sheet = await readLines([
    '申込日時,状態,お名前,参加費,入金',
    '2026-03-05 10:22,申込完了,小林 誠,"3,000円",入金済み',
    '2026-03-07 10:22,申込完了,山口 凛,"3,000円",未入金',
  ]);
  expect(told(sheet)).toEqual([
    '小林 誠, registered, 2026-03-05T10:22',
    '山口 凛, pending, 2026-03-07T10:22',
  ]);
  expect(draftAt(sheet, 2).registration?.paid).toEqual({ amount: 3000, currency: 'JPY' });
  expect(sheet.issues).toEqual([]);
});

test('applicants of a Korean event, who wait for approval or came', async () => {
  const sheet = await readLines([
    '신청번호,신청자 이름,신청자 이메일,티켓,티켓 금액,신청 상태,신청일시,체크인 여부,체크인 시각,마케팅 정보 수신 동의',
    'E1,최유진,yujin@example.com,얼리버드,"20,000원",신청완료,2026.03.05 10:22,Y,2026.04.17 09:05,동의',
    'E2,정하늘,haneul@example.com,일반,"30,000원",승인대기,2026.03.06 10:22,N,,미동의',
  ]);
  expect(told(sheet)).toEqual([
    '최유진, attended, 얼리버드, 2026-03-05T10:22, 09:05',
    '정하늘, waitlisted, 일반, 2026-03-06T10:22',
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual(['yes', 'no']);
  expect(draftAt(sheet, 2).registration?.fee).toEqual({ amount: 20000, currency: 'KRW' });
});

test('holders of Indonesian tickets, and that they were there already or not yet', async () => {
  const sheet = await readLines([
    'No. Invoice,Tanggal Transaksi,Nama Pembeli,Email Pembeli,Nama Pemegang Tiket,Email Pemegang Tiket,Jenis Tiket,Status Pembayaran,Status Check-in',
    'I1,05/03/2026 14:20,Budi,budi@example.com,Budi,budi@example.com,Presale,Lunas,Sudah',
    'I1,15/03/2026 14:20,Budi,budi@example.com,Sari,sari@example.com,Presale,Lunas,Belum',
  ]);
  expect(told(sheet)).toEqual([
    'Budi, attended, Presale, 2026-03-05T14:20',
    'Sari, registered, Presale, 2026-03-15T14:20',
  ]);
  expect(sheet.issues).toEqual([]);
});

test('an order time with its day is when somebody registered, and a question may ask for the company', async () => {
  const sheet = await readLines([
    'Order ID,Ticket Name,Order time,First Name,Last Name,Which company are you from?',
    '7,Standard,2026-03-05 18:20:11,Wei Ling,Tan,Merlion Labs',
  ]);
  expect(told(sheet)).toEqual(['Wei Ling Tan, Standard, 2026-03-05T18:20']);
  expect(draftAt(sheet, 2).person.organisation).toBe('Merlion Labs');
});

test('beside an O an X is no tick, alone it is one', async () => {
  const both = await readLines([
    '이름,티켓,출석 체크,환불 여부',
    '강하준,일반,O,N',
    '윤서아,일반,X,Y',
    '최유진,일반,X,N',
  ]);
  expect(told(both)).toEqual([
    '강하준, attended, 일반',
    '윤서아, cancelled, 일반',
    '최유진, registered, 일반',
  ]);
  const ticked = await readLines(['Name,Ticket,Attended', 'Ann,Day,x', 'Bob,Day,']);
  expect(told(ticked)).toEqual(['Ann, attended, Day', 'Bob, Day']);
});

test('forms in Thai, Malay and Vietnamese', async () => {
  const thai = await readLines([
    'ประทับเวลา,ชื่อ-นามสกุล,อีเมล,เบอร์โทรศัพท์,หน่วยงาน,ประเภทบัตร,สถานะการชำระเงิน',
    '2026-03-05 14:20:11,สมชาย ใจดี,somchai@example.com,+66 81 234 5601,บริษัท ใจดี,ทั่วไป,ชำระแล้ว',
    '2026-03-15 14:20:11,มาลี สุข,malee@example.com,,,นักศึกษา,รอชำระเงิน',
  ]);
  expect(told(thai)).toEqual([
    'สมชาย ใจดี, registered, ทั่วไป, 2026-03-05T14:20',
    'มาลี สุข, pending, นักศึกษา, 2026-03-15T14:20',
  ]);
  expect(draftAt(thai, 2).person).toMatchObject({ organisation: 'บริษัท ใจดี', emails: [{ valid: true }] });
  const malay = await readLines([
    'Cap masa,Nama penuh,Alamat e-mel,Syarikat / Organisasi,Jawatan,Status bayaran',
    '2026/03/05 2:20:11 PM GMT+8,Aisyah binti Rahman,aisyah@example.com,Bunga,Pengurus,Telah dibayar',
    '2026/03/06 2:20:11 PM GMT+8,Lim Wei Jie,weijie@example.com,,,Belum dibayar',
  ]);
  expect(told(malay)).toEqual([
    'Aisyah binti Rahman, registered, 2026-03-05T06:20',
    'Lim Wei Jie, pending, 2026-03-06T06:20',
  ]);
  const vietnamese = await readLines([
    'Dấu thời gian,Họ và tên,Loại vé',
    '2026-03-05 14:20:11,Trần Thị Bình,VIP',
  ]);
  expect(told(vietnamese)).toEqual(['Trần Thị Bình, VIP, 2026-03-05T14:20']);
});

test('teachers of a course in Taiwan, and a register of Hong Kong in two languages', async () => {
  const course = await readLines([
    '學員姓名,服務學校,聯絡手機,出席狀況',
    '郭思妤,台北市立高中,+886 955 123 401,出席',
  ]);
  expect(told(course)).toEqual(['郭思妤, attended']);
  expect(draftAt(course, 2).person.organisation).toBe('台北市立高中');
  expect(draftAt(course, 2).person.phones.map(({ value }) => value)).toEqual(['+886955123401']);
  const register = await readLines(['中文姓名,門票類別,付款狀況', '何志明,早鳥,已付', '梁詠詩,標準,未付']);
  expect(told(register)).toEqual(['何志明, registered, 早鳥', '梁詠詩, pending, 標準']);
});

test('beside those of whoever comes, the company and the number of an invoice are not theirs', async () => {
  const list = await readLines(
    [
      '参会人姓名,参会人手机号码,参会人所在单位名称,单位全称/名称,单位电话,发票类型',
      '谈笑,13800000112,蓝湾设计工作室,蓝湾控股集团有限公司,021-55550112,增值税普通发票',
      '安妮,13800000113,自由职业,安妮,,个人',
    ],
    { region: 'CN' },
  );
  expect(list.drafts.map(({ person }) => [person.organisation, person.phones.length])).toEqual([
    ['蓝湾设计工作室', 1],
    ['自由职业', 1],
  ]);
  // Where only one is told, it is theirs.
  const lone = await readLines(['姓名,手机,单位名称,发票类型', '谈笑,13800000112,蓝湾工作室,专票'], {
    region: 'CN',
  });
  expect(draftAt(lone, 2).person.organisation).toBe('蓝湾工作室');
});
