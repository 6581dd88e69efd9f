/** The failure of a file that has no lines to point at: a workbook, an archive, a page. */
import { type FileProblem, fail, type UserError } from '../../domain/errors.ts';

export function brokenFile(file: string, problem: FileProblem): UserError {
  return fail('file.broken', { file, line: null, problem });
}
