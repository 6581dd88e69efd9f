/** The codes that a person may choose among those that have the form of one, and which was meant by another. */
import { nearest } from '../../lib/alike/near.ts';
import type { Form } from '../records/form.ts';
import { readCurrency } from './currency.ts';
import { codes, formerCodes } from './currency-codes.ts';
import { regionCodes, usualRegions } from './region-codes.ts';

interface Known {
  readonly has: (code: string) => boolean;
  readonly near: (code: string) => readonly string[];
}

/** What is stored already may be another: it was free once, and a workbook is anybody's to fill in. */
export const knownCodes: Readonly<Partial<Record<Form, Known>>> = {
  currency: {
    has: (code) => codes.has(code) || formerCodes.has(code),
    near: (code) => [readCurrency(code) ?? nearest(code, codes)].flat(),
  },
  country: {
    has: (code) => regionCodes.has(code),
    near: (code) => [usualRegions[code] ?? nearest(code, regionCodes)].flat(),
  },
};
