import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { closeOf } from '../_kit/expressions-in.ts';
import { expressionTexts, scalarsWithExpressions, withoutTexts } from './expression-texts.ts';
import type { BrokenExpression } from './vain-expression.ts';

/** What belongs to other languages; a single one of `=`, `&` and `|` does, too. */
const foreign = /["+/%;{}:?$@#~^`\\]|[=!]==|(?<![=!<>])=(?!=)|(?<!&)&(?!&)|(?<!\|)\|(?!\|)/;
const contexts: ReadonlySet<string> = new Set(
  'github env vars job jobs steps runner secrets strategy matrix needs inputs true false null nan infinity'.split(
    ' ',
  ),
);
/** A name that neither belongs to another one nor is a function, and whether something of it is asked for. */
const bareName = /(?<![\w.\-\])])([A-Za-z_][\w-]*)(?![\w-]|\s*\()(\s*[.[])?/g;
/** Names that are near to a context; a context that is new would be none of them. */
const nearContext =
  /^(?:secret|vars?iables|var|step|input|need|envs|environment|event|workflow|parameters?|params|pipeline|outputs?|build)$/i;
/** Names that are near to a function, and those of another server. */
const nearFunction =
  /(?<![\w.-])(contain|startWith|endWith|failed|succeeded|canceled|hashFile|eq|ne|and|or|not)\s*\(/i;

/** Expressions that GitHub cannot read, and for which it refuses the file. */
export function* brokenExpressions(file: YamlFile): Generator<BrokenExpression, void> {
  const { kind } = file.tree;
  // Templates of workflows hold brackets of other languages, too.
  if (kind === 'github-workflow' && !file.path.startsWith('.github/')) return;
  if (/\{%|<%/.test(file.text)) return;
  yield* unclosed(file);
  for (const { code, range, key } of expressionTexts(file)) {
    const fault = faultIn(withoutTexts(code));
    if (fault !== undefined && (key !== 'if' || code.trim() !== ''))
      yield { problem: 'broken', range, ...fault };
  }
}

type Fault = Pick<BrokenExpression, 'fault' | 'name'>;

function faultIn(code: string): Fault | undefined {
  const [mark] = foreign.exec(code) ?? [];
  if (mark !== undefined) return { fault: 'mark', name: mark };
  if ((code.split("'").length - 1) % 2 === 1) return { fault: 'mark', name: "'" };
  for (const [, name = '', part] of code.matchAll(bareName)) {
    if (contexts.has(name.toLowerCase())) continue;
    if (part === undefined || nearContext.test(name)) return { fault: 'name', name };
  }
  const [, name] = nearFunction.exec(code) ?? [];
  return name === undefined ? undefined : { fault: 'function', name };
}

function* unclosed(file: YamlFile): Generator<BrokenExpression, void> {
  for (const [, { text, range }] of scalarsWithExpressions(file)) {
    for (let open = text.indexOf('${{'); open !== -1;) {
      const close = closeOf(text, open);
      const inside = close === -1 ? '' : withoutTexts(text.slice(open + 3, close));
      if (close === -1 || inside.includes('${{')) {
        const from = file.text.indexOf('${{', range.start);
        const place = from === -1 || from >= range.end ? range : { start: from, end: from + 3 };
        yield { problem: 'broken', fault: 'open', name: '', range: place };
        break;
      }
      open = text.indexOf('${{', close);
    }
  }
}
