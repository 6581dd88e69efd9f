/** What to say to somebody, in both languages: for each reason and its subject. */
import { expect, test } from 'vitest';
import type { Reason } from '../../../src/domain/service/day-plan.ts';
import { words as en } from '../../../src/i18n/en/index.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';

const named = (id: string, year: number) => ({ id, name: `Salon ${year}` });
const [before, latest, next] = [named('E003', 2025), named('E004', 2026), named('E005', 2027)];
const gap = { kind: 'gap', last: '2026-05-04', limit: 90, came: null, next } as const;
const missed = {
  kind: 'weaken',
  because: { rule: 'stage.missed-latest', facts: { missed: latest, attended: 2 } },
  signal: null,
  next,
  isBooked: false,
} as const;
const twice = {
  rule: 'stage.missed-two',
  facts: { missed: [before, latest] as const, attended: 2 },
} as const;
const signals = { rule: 'stage.signals', facts: { signals: ['less', 'satisfaction'], limit: 2 } } as const;

test.each<readonly [string, Reason, string, string]>([
  [
    'a gap since the last contact',
    gap,
    'ask what has changed for them since then, and what they would need from Salon 2027',
    '问候近况和变化，问问对 Salon 2027 有什么需要',
  ],
  [
    'a gap with an edition since then',
    { ...gap, came: latest, next: null },
    'ask how Salon 2026 was for them, and what they would need from the next edition',
    '问问 Salon 2026 感觉如何，对下一届有什么需要',
  ],
  [
    'nobody ever spoke to them',
    { ...gap, last: null },
    'introduce yourself, and ask what they would need from Salon 2027',
    '先自我介绍，问问对 Salon 2027 有什么需要',
  ],
  [
    'missed the latest',
    missed,
    'ask why they were not at Salon 2026, and invite them to Salon 2027',
    '问问为什么没来 Salon 2026，再邀请参加 Salon 2027',
  ],
  [
    'missed the latest, booked the next',
    { ...missed, isBooked: true },
    'ask why they were not at Salon 2026, and what they need at Salon 2027',
    '问问为什么没来 Salon 2026，问问在 Salon 2027 需要什么',
  ],
  [
    'missed the latest, complained',
    { ...missed, signal: 'complaints', next: null },
    'say what became of their complaints, and ask whether that settles them, and what would bring them back',
    '说明投诉处理得怎样，问问是否满意，问问怎样才愿意再来',
  ],
  [
    'came, and booked less',
    { ...missed, because: signals, signal: 'less', next: null },
    'ask why they booked less this time, and what they wish for next time',
    '问问这次为什么缩减了，问问下次希望怎样',
  ],
  [
    'left for a reason that was written down',
    { ...missed, leftFor: 'price' },
    'offer something cheaper: an early price, a smaller booth, or a shared one; Salon 2027 is next',
    '提供花费更少的办法：早鸟价、小一些的展位或合用展位；下一届：Salon 2027',
  ],
  [
    'vanished',
    { ...missed, kind: 'vanish', because: twice, next: null },
    'ask what kept them away twice, and whether they still want to hear from us',
    '问问为什么两届都没来，问问是否还愿意收到我们的消息',
  ],
  [
    'vanished, with an edition ahead',
    { ...missed, kind: 'vanish', because: twice },
    'ask what kept them away twice, and give one good reason to come to Salon 2027',
    '问问为什么两届都没来，给一个参加 Salon 2027 的好理由',
  ],
])('%s', (_, reason, english, chinese) => {
  expect(en.phrases['today.advice']({ reason }, en)).toBe(english);
  expect(zh.phrases['today.advice']({ reason }, zh)).toBe(chinese);
});
