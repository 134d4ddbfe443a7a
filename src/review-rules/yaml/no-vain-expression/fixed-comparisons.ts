import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { eventsOf } from '../_kit/steps-of.ts';
import { expressionTexts, withoutTexts } from './expression-texts.ts';
import type { FixedComparison } from './vain-expression.ts';

const results = ['success', 'failure', 'cancelled', 'skipped'];
const compared =
  /(?<![\w.-])(needs\.[\w-]+\.result|steps\.[\w-]+\.(?:outcome|conclusion)|job\.status|github\.ref)\s*[!=]=\s*'([^']*)'/gi;
/** Of other events the ref may be the name of a branch alone. */
const wholeRefs =
  /^(?:push|workflow_dispatch|schedule|release|create|repository_dispatch|issues|issue_comment)$/;

/** Comparisons with a text that the value never is, and conditions with a text that is true by itself. */
export function* fixedComparisons(file: YamlFile): Generator<FixedComparison, void> {
  const [root] = file.tree.documents;
  const events = root === undefined ? [] : eventsOf(root);
  const areWhole = events.length > 0 && events.every((event) => wholeRefs.test(event));
  for (const { code, range, key } of expressionTexts(file)) {
    if (key === 'if' && hasTrueText(code)) {
      yield { problem: 'true-text', range, name: '', values: [] };
      continue;
    }
    for (const [, name = '', value = ''] of code.matchAll(compared)) {
      if (value === '') continue;
      const values = valuesOf(name.toLowerCase());
      const isNever = values === undefined ? isNoRef(value, areWhole) : !values.includes(value.toLowerCase());
      if (isNever) yield { problem: 'never', range, name, values: values ?? [] };
    }
  }
}

/** undefined: a ref. */
function valuesOf(name: string): readonly string[] | undefined {
  if (name === 'github.ref') return undefined;
  return name === 'job.status' ? results.slice(0, 3) : results;
}

function isNoRef(value: string, areWhole: boolean): boolean {
  if (/^refs\//i.test(value)) return !/^refs\/(?:heads|tags|pull)\//i.test(value);
  return areWhole && /^[\w./-]+$/.test(value);
}

/** `github.event_name == 'push' || 'schedule'` */
function hasTrueText(code: string): boolean {
  let depth = 0;
  let start = 0;
  const plain = withoutTexts(code);
  const operands: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    if ('(['.includes(character)) depth += 1;
    else if (')]'.includes(character)) depth -= 1;
    else if (depth === 0 && character === '|' && plain[at + 1] === '|') {
      operands.push(plain.slice(start, at));
      start = at + 2;
      at += 1;
    }
  }
  operands.push(plain.slice(start));
  return operands.length > 1 && operands.some((operand) => /^\s*'[^']+'\s*$/.test(operand));
}
