/** The doctor's visit: what is wrong, what could be mended, and mending it once it was seen. */
import { basename, relative, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import type { Finding } from '../../domain/change/finding.ts';
import { fail } from '../../domain/errors.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Answer, Receipt, Report } from '../../reports/report.ts';
import { findingsReport, repairColumns, repairsTold } from '../../reports/roster/findings.ts';
import { backupsOf } from '../../store/backup/backups.ts';
import { openToRepair, type Patient } from '../../store/open.ts';
import { confirmed } from '../typed/confirm.ts';
import { workbooksIn } from '../workbook/workbooks.ts';
import { copiesTold } from './copies.ts';
import { passedOver } from './found.ts';

async function patientOf({ settings, cwd }: Context): Promise<Patient> {
  if (settings.roster === null) throw fail('roster.missing', { path: null });
  return openToRepair(resolve(cwd, settings.roster), { workbooks: workbooksIn(settings.lang) });
}

/** What is wrong; where that needs a person, whether it could be mended. And which roster it is, where there are two to take. */
export async function examined(context: Context): Promise<Report> {
  const report = await found(context);
  return { ...report, notes: [...(report.notes ?? []), ...otherTold(context)] };
}

async function found(context: Context): Promise<Report> {
  const patient = await patientOf(context);
  const findings = await patient.examine();
  if (!findings.some(isProblem)) return findingsReport(findings, []);
  const plan = await patient.plan(context.now);
  if (plan === null) return hopeless(context, patient, findings);
  const copies = await copiesTold(context, patient.path, findings);
  const count = plan.repairs.length;
  const can = count > 0 ? [say('doctor.can', { count })] : [];
  return findingsReport(findings, [...copies, ...can, ...backupTold(context, patient)]);
}

/** Mends what can be mended. Throws `confirm.needed`, `confirm.declined`, `roster.moved`, and what writing throws. */
export async function mended(context: Context): Promise<Answer> {
  const patient = await patientOf(context);
  const findings = await patient.examine();
  const plan = await patient.plan(context.now);
  if (plan === null) return hopeless(context, patient, findings);
  const { repairs } = plan;
  if (repairs.length === 0) return nothingToDo(context, findings);
  const told = repairsTold(repairs);
  await confirmed(context, say('confirm.fix', { count: repairs.length }), told);
  if (context.settings.dryRun)
    return receipt(context, { said: told, items: repairs.map((repair) => ({ ...repair })) });
  const { aside, left, seq } = await patient.repair(repairs, context.stamp);
  return receipt(context, {
    said: [
      ...told,
      ...(aside.length > 0 ? [say('kept-aside', { names: aside.map((one) => basename(one)) })] : []),
      left.length > 0 ? say('doctor.left') : say('doctor.fixed'),
    ],
    items: repairs.map((repair) => ({ ...repair })),
    warnings: left.map(({ code, where, detail }) => say('finding', { code, where, detail })),
    undo: seq,
    exit: left.length > 0 ? 1 : 0,
  });
}

function isProblem({ severity }: Finding): boolean {
  return severity === 'problem';
}

function hopeless(context: Context, patient: Patient, findings: readonly Finding[]): Report {
  const told = backupTold(context, patient);
  const none = told.length === 0 ? [say('doctor.backup', { file: null })] : told;
  return findingsReport(findings, [say('doctor.cannot'), ...none]);
}

/** The newest backup, where there is one. */
function backupTold({ cwd }: Context, { path }: Patient): Phrase[] {
  const [file] = backupsOf(path);
  return file === undefined ? [] : [say('doctor.backup', { file: relative(cwd, file) })];
}

function otherTold(context: Context): Phrase[] {
  const { cwd, settings } = context;
  const other = passedOver(context);
  if (other === null || settings.roster === null) return [];
  return [say('doctor.two', { used: relative(cwd, settings.roster), other: relative(cwd, other) })];
}

function nothingToDo(context: Context, findings: readonly Finding[]): Answer {
  if (findings.some(isProblem)) return findingsReport(findings, []);
  return receipt(context, { said: [say('doctor.nothing')], items: [] });
}

function receipt(context: Context, about: Pick<Receipt, 'said' | 'items'> & Partial<Receipt>): Receipt {
  const { dryRun } = context.settings;
  return { kind: 'receipt', columns: repairColumns, changed: [], undo: null, dryRun, ...about };
}
