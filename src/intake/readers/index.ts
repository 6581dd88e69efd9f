/** The formats that can be read, one file each, loaded when a file turns out to need it. */

import type { ReadOptions } from '../raw/read-options.ts';
import type { RawFile } from '../raw/table.ts';
import type { Decoded } from '../text/decoded.ts';
import type { TextKind } from './sniff.ts';

export type ReadText = (decoded: Decoded, file: string, options: ReadOptions) => RawFile;
export type ReadBytes = (bytes: Uint8Array, file: string, options: ReadOptions) => RawFile | Promise<RawFile>;

type Loads<Reader> = () => Promise<{ readonly default: Reader }>;

export const textReaders: Readonly<Record<TextKind, Loads<ReadText>>> = {
  delimited: () => import('./delimited/csv.ts'),
  json: () => import('./json/json.ts'),
  vcard: () => import('./card/vcard.ts'),
  chain: () => import('./chat/chain.ts'),
  labelled: () => import('./labelled/labelled.ts'),
  html: () => import('./workbook/html.ts'),
  xml: () => import('./workbook/xml.ts'),
};

export const byteReaders: Readonly<Record<'zip' | 'ole', Loads<ReadBytes>>> = {
  zip: () => import('./workbook/zipped.ts'),
  ole: () => import('./workbook/xls.ts'),
};
