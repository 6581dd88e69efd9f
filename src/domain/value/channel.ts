/** By which way a client is best reached: as they like it, never as they forbade, and where there is something to reach them by. */
import { type Channel, type Client, channels } from '../records/client.ts';
import { channelsNamed } from './channels-named.ts';

/** What people are called by, the most direct first. */
const usual: readonly Channel[] = ['phone', 'wechat', 'email', 'sms'];

export interface Way {
  readonly channel: Channel;
  /** The number or address; null where the channel needs none. */
  readonly contact: string | null;
}

/** A channel a client is not to be reached by: they forbade it, or took back their consent. */
export interface Barred {
  readonly channel: Channel;
  readonly why: 'forbidden' | 'no-consent';
}

/** By which channel something is done, or only what it says. */
export interface How {
  readonly channel?: Channel | undefined;
  readonly text: string;
}

/** Null where the channel may be used. */
export function barred({ forbiddenChannels = [], consent = {} }: Client, channel: Channel): Barred | null {
  if (forbiddenChannels.includes(channel)) return { channel, why: 'forbidden' };
  return consent[channel]?.state === 'no' ? { channel, why: 'no-consent' } : null;
}

/** The channel, or where none was said those the text speaks of, as far as they may not be used. */
export function barredChannels(client: Client, { channel, text }: How): Barred[] {
  const meant = channel === undefined ? channelsNamed(text) : [channel];
  return meant.flatMap((one) => barred(client, one) ?? []);
}

/** Null where there is none that may be used. */
export function bestWay(client: Client): Way | null {
  const { preferredChannels = [] } = client;
  for (const channel of [...preferredChannels, ...usual]) {
    const way = barred(client, channel) ? null : wayBy(client, channel);
    if (way) return way;
  }
  return null;
}

function wayBy({ phones = [], emails = [], wechat }: Client, channel: Channel): Way | null {
  if (!channels.includes(channel)) return null;
  if (channel === 'phone' || channel === 'sms') {
    const phone = phones.find(({ value, valid, bounced }) => value !== null && valid && !bounced);
    return phone ? { channel, contact: phone.value } : null;
  }
  if (channel === 'email') {
    const email = emails.find(({ valid, bounced }) => valid && !bounced);
    return email ? { channel, contact: email.value } : null;
  }
  if (channel === 'wechat') return wechat === undefined ? null : { channel, contact: wechat };
  return { channel, contact: null };
}
