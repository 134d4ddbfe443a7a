import type { Range } from '../../../domain/text-position.ts';
import { nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { expressionsIn } from '../_kit/expressions-in.ts';
import { stepsOf } from '../_kit/steps-of.ts';
import { jobsOf } from './conditions.ts';
import type { AbsentContext } from './vain-expression.ts';

const atStart = ['github', 'inputs', 'vars'];
const beforeMatrix = [...atStart, 'needs'];
const beforeRunner = [...beforeMatrix, 'strategy', 'matrix'];
const atRunner = [...beforeRunner, 'job', 'runner', 'env', 'steps'];

/** What GitHub has worked out by the time it reads that part of a workflow. */
const ofWorkflow: readonly (readonly [key: string, contexts: readonly string[]])[] = [
  ['run-name', atStart],
  ['concurrency', atStart],
  ['env', [...atStart, 'secrets']],
];
/** Those of a job; before it has a machine, it has no variables and no secrets either. */
const ofJob: readonly (readonly [path: string, contexts: readonly string[]])[] = [
  ['if', beforeMatrix],
  ['strategy', beforeMatrix],
  ['name', beforeRunner],
  ['runs-on', beforeRunner],
  ['concurrency', beforeRunner],
  ['continue-on-error', beforeRunner],
  ['timeout-minutes', beforeRunner],
  ['container.image', beforeRunner],
  ['environment.name', beforeRunner],
  ['environment.url', atRunner],
  ['env', [...beforeRunner, 'secrets']],
  ['with', beforeRunner],
  ['secrets', [...beforeRunner, 'secrets']],
  ['uses', []],
];
const ofStep: readonly (readonly [key: string, contexts: readonly string[]])[] = [
  ['if', atRunner],
  ['uses', []],
];

const named =
  /(?<![\w.\])-])(github|needs|strategy|matrix|job|runner|env|vars|secrets|steps|inputs)(?![\w-]|\s*\()/gi;

/** Expressions with a context that GitHub does not have at that place, and for which it refuses the file. */
export function* absentContexts(file: YamlFile): Generator<AbsentContext, void> {
  const [root] = file.tree.documents;
  // Other servers read the same files, and are not as strict.
  if (root === undefined || !file.path.startsWith('.github/')) return;
  if (file.tree.kind !== 'github-workflow') return;
  for (const [key, contexts] of ofWorkflow) yield* absentIn(valueOf(root, key), key, contexts, file);
  for (const { value } of jobsOf(root)?.entries ?? []) if (value.kind === 'map') yield* ofOneJob(value, file);
  for (const { step } of stepsOf(file))
    for (const [key, contexts] of ofStep) yield* absentIn(valueOf(step, key), key, contexts, file);
}

function* ofOneJob(job: YamlMap, file: YamlFile): Generator<AbsentContext, void> {
  for (const [path, contexts] of ofJob) {
    const [key = '', ...rest] = path.split('.');
    const whole = valueOf(job, key);
    // `container: node:22` is short for its image.
    const isShort = whole?.kind === 'scalar' && rest[0] !== 'url';
    yield* absentIn(isShort ? whole : valueAt(whole, ...rest), key, contexts, file);
  }
}

function* absentIn(
  node: YamlNode | undefined,
  key: string,
  contexts: readonly string[],
  { text }: YamlFile,
): Generator<AbsentContext, void> {
  if (node === undefined) return;
  for (const one of nodesBelow(node)) {
    if (one.kind !== 'scalar') continue;
    if (key === 'if' && !one.text.includes('${{')) yield* absentOf(one.text, one.range, key, contexts);
    else if (one.text.includes('${{'))
      for (const { code, range } of expressionsIn(text, one.range))
        yield* absentOf(code, range, key, contexts);
  }
}

/** One for each expression: the others come to light with it. */
function* absentOf(
  code: string,
  range: Range,
  key: string,
  contexts: readonly string[],
): Generator<AbsentContext, void> {
  for (const [, name = ''] of code.replace(/'(?:[^']|'')*'/g, "''").matchAll(named)) {
    if (contexts.includes(name.toLowerCase())) continue;
    yield { problem: 'context', name: name.toLowerCase(), key, range };
    return;
  }
}
