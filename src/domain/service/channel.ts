/** By which way a client is best reached: as they like it, never as they forbade, and where there is something to reach them by. */
import { type Channel, type Client, channels } from '../records/client.ts';

/** What people are called by, the most direct first. */
const usual: readonly Channel[] = ['phone', 'wechat', 'email', 'sms'];

export interface Way {
  readonly channel: Channel;
  /** The number or address; null where the channel needs none. */
  readonly contact: string | null;
}

/** Null where there is none that may be used. */
export function bestWay(client: Client): Way | null {
  const { preferredChannels = [], forbiddenChannels = [], consent = {} } = client;
  const isAllowed = (channel: Channel) =>
    !forbiddenChannels.includes(channel) && consent[channel]?.state !== 'no';
  for (const channel of [...preferredChannels, ...usual]) {
    const way = isAllowed(channel) ? wayBy(client, channel) : null;
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
