import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A library whose calls put something together that another call has to send off. */
interface Builder {
  readonly module: RegExp;
  /** A call of the chain by which it begins; undefined: what it is called on says so. */
  readonly begins: RegExp | undefined;
  /** The receiver of the first call, as written. */
  readonly owner: RegExp;
  /** What the receiver is declared with. */
  readonly made?: RegExp;
  /** Or the type that it is declared with, the name in the first group. */
  readonly typed?: RegExp;
  /** The last call of the chain. */
  readonly last: RegExp;
  readonly manner: 'unrun' | 'unlogged' | 'copy';
}

const anything = /^/;
const logger = /(?:^|\.)(?:\w+Log|[skz]?log|\w*[lL]ogger|logrus|slog|zap|l|entry|sugar)$/;

const builders: readonly Builder[] = [
  {
    module: /\/uptrace\/bun$/,
    begins: /^New(?:Insert|Update|Delete|Select|Raw)$/,
    owner: anything,
    last: /^(?:New\w+|Model|Table|TableExpr|Column|ColumnExpr|ExcludeColumn|Where(?:PK|Or|Group|In)?|Set|Value|On|Returning|Order|Limit|Ignore|OmitZero|Relation)$/,
    manner: 'unrun',
  },
  {
    module: /\/ent$/,
    begins: /^(?:Create|CreateBulk|Update|UpdateOne|UpdateOneID|Delete|DeleteOne|DeleteOneID)$/,
    owner: anything,
    last: /^(?:Set[A-Z]\w*|Add[A-Z]\w*|Clear[A-Z]\w*|Where|UpdateOneID|DeleteOneID|DeleteOne)$/,
    manner: 'unrun',
  },
  {
    module: /\/squirrel$/,
    begins: undefined,
    owner: /^\w+$/,
    made: /^(?:[\w.]+\.)?(?:Select|Update|Insert|Delete|Replace)\(/,
    last: /^(?:Where|Set|SetMap|Columns?|Values|OrderBy|GroupBy|Limit|Offset|Join|LeftJoin|From|Suffix|Having)$/,
    manner: 'copy',
  },
  {
    module: /\/rs\/zerolog(?:\/log)?$/,
    begins: /^(?:Trace|Debug|Info|Warn|Error|Fatal|Panic|Log|Err)$/,
    owner: anything,
    last: /^(?:Str|Strs|Int\d*|Uint\d*|Float\d+|Bool|Err|AnErr|Dur|Time|Any|Interface|Bytes|Hex|Caller|Stack|Stringer|RawJSON|Dict|Fields)$/,
    manner: 'unlogged',
  },
  {
    module: /\/(?:sirupsen\/logrus|logr|zap)$|^log\/slog$/,
    begins: undefined,
    owner: logger,
    last: /^With(?:Field|Fields|Error|Time|Context|Group|Values|Name)?$/,
    manner: 'unlogged',
  },
  {
    module: /^net\/http$/,
    begins: undefined,
    owner: /^(?:r|req|request|\w+Req)$/,
    // Requests of generated clients change themselves.
    made: /^(?:[\w.]+\.)?(?:New\w*Request(?:WithContext)?|FromRequest|Clone|WithContext)\(|^&?\w+\.Request\{/,
    typed: /\b(\w+) \*(?:\w*http\.)?Request\b/g,
    last: /^WithContext$/,
    manner: 'copy',
  },
];

/** Chains of a file that nothing sends off. */
export class Builders {
  readonly #tree: GoTree;
  readonly #known: readonly Builder[];
  readonly #own: ReadonlySet<string>;
  #values: ReadonlyMap<string, readonly string[]> | undefined;
  #typed: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    const modules = [...tree.imports.values()];
    this.#tree = tree;
    this.#known = builders.filter(({ module }) => modules.some((path) => module.test(path)));
    const methods = this.#known.length === 0 ? [] : tree.nodesOf('method_declaration');
    this.#own = new Set(methods.map((one) => tree.textOf(childOf(one, 'name') ?? { start: 0, end: 0 })));
  }

  unrunBy(call: GoNode): Builder['manner'] | undefined {
    const chain = this.#known.length === 0 ? undefined : chainOf(call, this.#tree);
    const last = chain?.names[0];
    // What a mock is told to expect is no call.
    if (chain === undefined || last === undefined || chain.names.includes('EXPECT')) return undefined;
    const { owner, names } = chain;
    // A type of the file with such a method may change itself.
    if (this.#own.has(last)) return undefined;
    return this.#known.find(
      (one) =>
        one.last.test(last) && one.owner.test(owner) && isBegun(names, one) && this.#isMadeSo(owner, one),
    )?.manner;
  }

  /** All declarations of that name in the file say so. */
  #isMadeSo(owner: string, { made, typed }: Builder): boolean {
    if (made === undefined) return true;
    if (typed !== undefined && this.#namesOf(typed).has(owner)) return true;
    const values = (this.#values ??= declaredValues(this.#tree)).get(owner) ?? [];
    return values.length > 0 && values.every((value) => made.test(value));
  }

  #namesOf(typed: RegExp): ReadonlySet<string> {
    const text = this.#tree.textOf(this.#tree.root);
    return (this.#typed ??= new Set(Array.from(text.matchAll(typed), ([, name = '']) => name)));
  }
}

function declaredValues(tree: GoTree): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const one of tree.nodesOf('short_var_declaration')) {
    const [left, right] = [childOf(one, 'left'), childOf(one, 'right')];
    if (left === undefined || right === undefined) continue;
    // `req, err := http.NewRequest(…)`
    const name = tree.textOf(partsOf(left)[0] ?? left);
    const value = tree.textOf({ start: right.start, end: Math.min(right.end, right.start + longest) });
    const list = found.get(name);
    if (list === undefined) found.set(name, [value]);
    else if (list.length < mostCalls) list.push(value);
  }
  return found;
}

function isBegun(names: readonly string[], { begins, last }: Builder): boolean {
  return begins === undefined
    ? names.every((name) => last.test(name))
    : names.some((name) => begins.test(name));
}

/** Calls of one chain that are looked through. */
const mostCalls = 30;
const longest = 80;

/** `db` and `Model`, `NewInsert` of `db.NewInsert().Model(user)`. */
function chainOf(
  call: GoNode,
  tree: GoTree,
): { readonly owner: string; readonly names: readonly string[] } | undefined {
  const names: string[] = [];
  let at: GoNode | undefined = call;
  for (let count = 0; count < mostCalls && at?.kind === 'call_expression'; count++) {
    const callee: GoNode | undefined = childOf(at, 'function');
    const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
    if (callee === undefined || field === undefined) return undefined;
    names.push(tree.textOf(field));
    at = childOf(callee, 'operand');
  }
  if (at === undefined || at.kind === 'call_expression' || at.end - at.start > longest) return undefined;
  return { owner: tree.textOf(at), names };
}
