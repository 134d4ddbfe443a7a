// Mistakes that let somebody in.
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, partsOf } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import * as at from './go-operator.ts';
import type { Damage } from './mutant.ts';

function importOf(file: GoFile, path: string): GoNode | undefined {
  return file.tree.nodesOf('import_spec').find((spec) => at.sourceOf(file, spec) === `"${path}"`);
}

/** The test of where an entry of an archive leads goes. */
export function* droppedPathGuard(file: GoFile): Generator<Damage> {
  if (!/"archive\/(?:zip|tar)"/.test(file.text)) return;
  for (const test of file.tree.nodesOf('if_statement')) {
    const condition = at.conditionText(file, test);
    if (!/strings\.(?:HasPrefix|Contains)\(/.test(condition) || !at.isListed(test)) continue;
    const isOfPath = /"\.\.|Separator|Clean\(|[dD]ir|[dD]est/.test(condition);
    if (isOfPath && at.isLeavingTest(test)) yield at.dropped(file, test);
  }
}

/** `hmac.Equal(a, b)`, `subtle.ConstantTimeCompare(a, b) == 1` → `bytes.Equal(a, b)`. */
export function* leakyComparison(file: GoFile): Generator<Damage> {
  for (const call of file.tree.nodesOf('call_expression')) {
    const [callee, list] = [childOf(call, 'function'), childOf(call, 'arguments')];
    const name = callee && at.sourceOf(file, callee);
    if (!list || (name !== 'hmac.Equal' && name !== 'subtle.ConstantTimeCompare')) continue;
    const whole = name === 'hmac.Equal' ? call : call.parent;
    if (!whole || (whole !== call && whole.kind !== 'binary_expression')) continue;
    const isTurned = whole !== call && !at.sourceOf(file, whole).endsWith('== 1');
    const equal = at.replaced(whole, `${isTurned ? '!' : ''}bytes.Equal${at.sourceOf(file, list)}`);
    const anyImport = file.tree.nodesOf('import_spec')[0];
    if (importOf(file, 'bytes')) yield equal;
    else if (anyImport)
      yield at.together(file, [
        at.replaced({ start: anyImport.start, end: anyImport.start }, '"bytes"\n\t'),
        equal,
      ]);
  }
}

/** `crypto/rand` → `math/rand`, which has the same `Read`. */
export function* weakRandom(file: GoFile): Generator<Damage> {
  const spec = importOf(file, 'crypto/rand');
  if (spec && !/\brand\.(?!Read\()/.test(file.text)) yield at.replaced(spec, '"math/rand"');
}

export function* unescapedTemplate(file: GoFile): Generator<Damage> {
  const spec = importOf(file, 'html/template');
  if (spec && !/\btemplate\.(?:HTML|JS|URL|CSS)\b/.test(file.text))
    yield at.replaced(spec, '"text/template"');
}

/** `db.Query("… = ?", a)` → `db.Query(fmt.Sprintf("… = '%s'", a))`. */
export function* builtQuery(file: GoFile): Generator<Damage> {
  for (const call of file.tree.nodesOf('call_expression')) {
    const [callee, list] = [childOf(call, 'function'), childOf(call, 'arguments')];
    if (!callee || !list || !importOf(file, 'fmt')) continue;
    if (!/\.(?:Query|QueryRow|Exec)(?:Context)?$/.test(at.sourceOf(file, callee))) continue;
    const values = partsOf(list);
    const [query, first] = values.slice(-2);
    if (!query || !first || !/^(?:interpreted|raw)_string_literal$/.test(query.kind)) continue;
    const text = at.sourceOf(file, query);
    if ((text.match(/\?|\$\d/g) ?? []).length !== 1 || text.includes('%')) continue;
    const built = `fmt.Sprintf(${text.replace(/\?|\$1/, "'%s'")}, ${at.sourceOf(file, first)})`;
    yield at.replaced({ start: query.start, end: first.end }, built);
  }
}
