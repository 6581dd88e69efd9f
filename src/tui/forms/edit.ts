/** What is known of a client, corrected: only what was changed is set. */
import type { Email, Phone } from '../../domain/records/field.ts';
import type { Row } from '../../reports/report.ts';
import type { Form, FormField } from './form.ts';

interface Part {
  readonly key: string;
  readonly option: string;
  readonly told: (row: Row) => string;
  /** Several, between commas. */
  readonly many?: true;
}

const plain = (key: string, option = key): Part => ({
  key,
  option,
  told: (row) => (row[key] === null || row[key] === undefined ? '' : String(row[key])),
});

const parts: readonly Part[] = [
  plain('name'),
  plain('organisation'),
  plain('title'),
  {
    key: 'emails',
    option: 'email',
    many: true,
    told: (row) => ((row.emails ?? []) as readonly Email[]).map(({ value }) => value).join(', '),
  },
  {
    key: 'phones',
    option: 'phone',
    many: true,
    told: (row) =>
      ((row.phones ?? []) as readonly Phone[]).map(({ value, typed }) => value ?? typed).join(', '),
  },
  plain('city'),
  plain('owner'),
  plain('notes'),
];

const fields = parts.map(
  ({ key, told }): FormField => ({
    key,
    kind: 'text',
    ...(key === 'name' ? { needed: true } : {}),
    begin: ({ rows: [row] }) => (row ? told(row) : ''),
  }),
);

export const edit: Form = {
  name: 'edit',
  ofOne: true,
  fields,
  argvs(values, { clients }, initial) {
    const changed = parts.flatMap(({ key, option, many }) => {
      const value = values(key);
      if (value === initial(key)) return [];
      const each = many ? value.split(/[,，;；]/).map((one) => one.trim()) : [value];
      return each.map((one) => `--${option}=${one}`);
    });
    return changed.length === 0 ? [] : clients.map((client) => ['client', 'edit', client, ...changed]);
  },
};
