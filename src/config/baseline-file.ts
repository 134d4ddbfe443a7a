import { z } from 'zod';
import type { KnownFinding } from '../domain/baseline.ts';
import { messageOf } from '../domain/errors.ts';
import { say } from '../domain/locale.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Offset } from '../domain/text-position.ts';
import type { ConfigProblem } from './config-problem.ts';
import { explainIssue } from './explain-issue.ts';
import type { KeyPath, Place } from './position-in-yaml.ts';

const most = 1_000_000;
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

/** The file as it is written. Findings are grouped by file and rule: changes of different files do not touch each other. */
export const baselineDocument = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).meta({ description: 'Of this format' }),
  findings: z.record(z.string(), z.record(z.string(), z.record(fingerprint, z.int().min(1).max(most)))).meta({
    description:
      'File → rule → fingerprint of a finding → how often it is there. A fingerprint is made of rule, file, symbol and normalised code; no code can be read from it',
  }),
});

export type ReadBaseline =
  | { readonly kind: 'read'; readonly known: readonly KnownFinding[] }
  | { readonly kind: 'broken'; readonly problems: readonly ConfigProblem[] };

const mostProblems = 20;

/** @param size Characters that it may have. */
export function readBaseline(text: string, size: number): ReadBaseline {
  const broken = (...problems: readonly ConfigProblem[]): ReadBaseline => ({ kind: 'broken', problems });
  if (text.length > size) return broken({ line: 1, column: 1, ...tooLong(size) });
  const parsed = parseJson(text);
  if ('problem' in parsed) return broken(parsed.problem);
  const result = baselineDocument.safeParse(parsed.data);
  if (result.success) return { kind: 'read', known: flatten(result.data) };
  return broken(...problemsOf(result.error.issues, text, parsed.data));
}

function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  text: string,
  data: unknown,
): readonly ConfigProblem[] {
  const find = placesIn(text);
  const keysAt = (): readonly string[] => Object.keys(baselineDocument.shape);
  const context = { places: { keyAt: find, valueAt: find }, data, keysAt };
  return issues
    .slice(0, mostProblems)
    .flatMap((issue) => explainIssue(issue, context))
    .slice(0, mostProblems);
}

function flatten({ findings }: z.output<typeof baselineDocument>): readonly KnownFinding[] {
  return Object.entries(findings).flatMap(([path, rules]) =>
    Object.entries(rules).flatMap(([rule, counts]) =>
      Object.entries(counts).map(([fingerprint, count]) => ({ path, rule, fingerprint, count })),
    ),
  );
}

/** Written from anew: sorted, one finding a line, so that whoever reads its changes sees what came and went. */
export function renderBaseline(known: readonly KnownFinding[]): string {
  const group = <Item>(
    items: readonly KnownFinding[],
    key: 'path' | 'rule',
    inner: (some: readonly KnownFinding[]) => Item,
  ) =>
    Object.fromEntries(
      [...Map.groupBy(items, (one) => one[key])].sort(byKey).map(([name, some]) => [name, inner(some)]),
    );
  const counts = (some: readonly KnownFinding[]) =>
    Object.fromEntries(some.map((one) => [one.fingerprint, one.count] as const).toSorted(byKey));
  const findings = group(known, 'path', (ofFile) => group(ofFile, 'rule', counts));
  return `${JSON.stringify({ $schema: schema, version: 1, findings }, undefined, 2)}\n`;
}

const schema = 'https://unpkg.com/open-autoglm/schema/baseline-1.json';

/** By code units: the same on every machine. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

type Parsed = { readonly data: unknown } | { readonly problem: ConfigProblem };

function parseJson(text: string): Parsed {
  const read = attempt(text);
  if ('data' in read) return read;
  const { line, column } = new LineIndex(text).positionAt(whereWrong(text, read.complaint));
  return { problem: { line, column, ...notJson(read.complaint) } };
}

function attempt(text: string): { readonly data: unknown } | { readonly complaint: string } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { complaint: messageOf(error) };
  }
}

const unexpected = 'Unexpected token';

/**
 * Of one kind of mistake the reader does not say where it is: the shortest beginning of the text that has the same mistake
 * ends with it.
 */
function whereWrong(text: string, complaint: string): Offset {
  const [, position] = / at position (\d+)/.exec(complaint) ?? [];
  if (position !== undefined) return Number(position);
  if (!complaint.startsWith(unexpected)) return text.length;
  let [right, wrong] = [0, text.length];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    const read = attempt(text.slice(0, middle));
    if ('complaint' in read && read.complaint.startsWith(unexpected)) wrong = middle;
    else right = middle;
  }
  return right;
}

/** Keys stand in the file as JSON writes them, the inner ones after the outer ones. */
function placesIn(text: string): (path: KeyPath) => Place {
  const lines = new LineIndex(text);
  return (path) => {
    const offset = path.reduce<Offset>((from, key) => {
      const at = text.indexOf(JSON.stringify(key), from);
      return at === -1 ? from : at;
    }, 0);
    return lines.positionAt(offset);
  };
}

type Words = Pick<ConfigProblem, 'message' | 'allowed'>;

function tooLong(size: number): Words {
  return {
    message: say(
      `The file is longer than ${size} characters (\`limits.baseline_size\`): nothing in it counts.`,
      `文件超过 ${size} 个字符（\`limits.baseline_size\`），其中的内容均不生效。`,
    ),
    allowed: [],
  };
}

/** What the reader quotes of the text is left out: the place says more. */
function notJson(complaint: string): Words {
  const [words = ''] = complaint.split(/, ["'.]| in JSON at /);
  return { message: say(`This is not JSON: ${words}.`, `不是合法的 JSON：${words}。`), allowed: [] };
}
