import { definitions } from '../../src/server/metrics/definitions.ts';
import type { MetricDefinition } from '../../src/server/metrics/definitions.ts';
import { doNotEdit, renderTable, type GeneratedFile } from './generated-file.ts';

export function generate(): readonly GeneratedFile[] {
  const rows = Object.values<MetricDefinition>(definitions).map(({ name, kind, help, labels }) => [
    `\`${name}\``,
    kind,
    labels.map((label) => `\`${label}\``).join(', '),
    help,
  ]);
  const table = renderTable(['name', 'kind', 'labels', 'what it says'], rows);
  const intro =
    'The server tells these at `GET /metrics` in the text format of Prometheus, beside the usual ones of a Node process.';
  return [{ path: 'docs/metrics.md', content: `${doNotEdit}\n\n# Metrics\n\n${intro}\n\n${table}\n` }];
}
