/** What is said where somebody is to be reached, or was, by a way they do not want. */
import type { Client } from '../../domain/records/client.ts';
import { barredChannels, type How } from '../../domain/value/channel.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

export function barredWarnings(client: Client, how: How): Phrase[] {
  const barred = barredChannels(client, how);
  return barred.length === 0 ? [] : [say('channel.barred', { name: client.name, barred })];
}
