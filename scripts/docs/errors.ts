import type { ErrorSpec, Retry } from '../../src/domain/error-spec.ts';
import { errorCatalogue } from '../../src/domain/error-catalogue.ts';
import { doNotEdit, renderTable, type GeneratedFile } from './generated-file.ts';

const retryWords: Readonly<Record<Retry, string>> = {
  never: 'no: it would fail again',
  backoff: 'yes, with growing waits',
  after: 'yes, after the time that the answer names',
};

export function generate(): readonly GeneratedFile[] {
  const rows = Object.entries<ErrorSpec>(errorCatalogue)
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([code, spec]) => [`\`${code}\``, spec.message, spec.help, spec.httpStatus, retryWords[spec.retry]]);
  const table = renderTable(['code', 'what is said', 'what to do', 'HTTP status', 'try again'], rows);
  const intro =
    'Every error that leaves the program has one of these codes. `{name}` stands for a fact of the case.';
  return [{ path: 'docs/errors.md', content: `${doNotEdit}\n\n# Errors\n\n${intro}\n\n${table}\n` }];
}
