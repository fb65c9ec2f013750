import type { InputIssue } from '../../shared/result';
import type { DmnProblem } from './read-dmn';

/**
 * A problem of a DMN file as an issue of the input, so that the screen and the HTTP API tell it alike: the place in the file is
 * its path and stands among its parameters; what the rule set's own schema says keeps its own code.
 */
export function toIssue({ code, line, row, column, path, because }: DmnProblem): InputIssue {
  const place = [
    ...(line === undefined ? [] : ['line', line]),
    ...(row === undefined ? [] : ['row', row]),
    ...(column === undefined ? [] : ['column', column]),
    ...(path === undefined ? [] : [path]),
  ].join('.');
  if (because) return { ...because, path: place };
  return { path: place, code: `dmn_${code}`, params: { line: line ?? 0, row: row ?? 0, column: column ?? '' } };
}
