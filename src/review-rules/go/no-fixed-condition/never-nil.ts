import type { Advice } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { TypesByName } from '../_kit/types-by-name.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** A library whose calls give one value that is never nil, and that holds the error. */
interface Library {
  readonly module: RegExp;
  /** How a file writes the type that the calls are made on; the first group is what is called so. */
  readonly owner: RegExp;
  readonly methods: RegExp;
  /** Where the error is. */
  readonly error: string;
}

const libraries: readonly Library[] = [
  {
    module: /^gorm\.io\/gorm$|\/jinzhu\/gorm$/,
    owner: /\b(\w+)[ \t]+\*gorm\.DB\b/g,
    methods:
      /^(?:First|Take|Last|Find|Create|Save|Updates?|Delete|Where|Exec|Raw|Scan|Count|Pluck|FirstOrCreate)$/,
    error: 'Error',
  },
  {
    module: /\/go-redis(?:\/v\d+|\/redis(?:\/v\d+)?)?$/,
    owner: /\b(\w+)[ \t]+(?:\*redis\.(?:Client|ClusterClient)|redis\.(?:UniversalClient|Cmdable))\b/g,
    methods:
      /^(?:Get|Set(?:NX|XX|EX)?|Del|Exists|Expire|Incr(?:By)?|Decr(?:By)?|H(?:Set|Get|GetAll|Del)|[LR](?:Push|Pop)|LRange|S(?:Add|Rem|Members)|Z(?:Add|Rem)|Publish|Ping|Eval|XAdd|TTL)$/,
    error: 'Err()',
  },
  {
    module: /\/mongo-driver(?:\/v2)?\/mongo$/,
    owner: /\b(\w+)[ \t]+\*mongo\.Collection\b/g,
    methods: /^FindOne(?:And(?:Update|Delete|Replace))?$/,
    error: 'Err()',
  },
  {
    module: /^database\/sql$|\/sqlx$/,
    owner: /\b(\w+)[ \t]+\*sqlx?\.(?:DB|Tx|Conn)\b/g,
    methods: /^QueryRow(?:Context)?$/,
    error: 'Scan(…)',
  },
];

/** `if err := db.First(&user); err != nil`: what gorm gives is never nil. */
export function* neverNil({ tree, text }: GoFile): Generator<FixedCondition> {
  const modules = [...tree.imports.values()];
  const used = libraries.filter(({ module }) => modules.some((path) => module.test(path)));
  if (used.length === 0) return;
  if (used.every((one) => text.search(one.owner) === -1)) return;
  const known = { tree, types: new TypesByName(tree) };
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind;
    const [value, nil] = [childOf(node, 'left'), childOf(node, 'right')];
    if ((operator !== '!=' && operator !== '==') || nil?.kind !== 'nil' || value === undefined) continue;
    const call = value.kind === 'identifier' ? givenBy(node, tree.textOf(value), tree) : value;
    const library = call === undefined ? undefined : used.find((one) => isOf(call, one, known));
    if (call === undefined || library === undefined) continue;
    const written = shortText(call, text);
    const reason = say(
      `\`${written}\` never gives nil, its error is in \`.${library.error}\`.`,
      `\`${written}\` 从不返回 nil，其错误在 \`.${library.error}\` 中。`,
    );
    yield { node, outcome: operator === '!=', reason: { kind: 'told', text: reason, advice } };
  }
}

const advice: Advice = {
  why: say(
    'What the call gives is there whether it worked or not: it always looks like a failure, or a failure is never seen.',
    '无论成败，该调用都会返回一个值：要么总被当作失败，要么失败永远不会被发现。',
  ),
  instead: say(
    'Ask for the error that it holds: `.Error` of gorm, `.Err()` of go-redis and MongoDB, that of `Scan` of a row.',
    '判断它持有的错误：gorm 的 `.Error`，go-redis 与 MongoDB 的 `.Err()`，行的 `Scan` 返回值。',
  ),
};

interface Known {
  readonly tree: GoTree;
  readonly types: TypesByName;
}

/** The call of `if x := call(); x != nil`, or of `x := call()` right before. */
function givenBy(condition: GoNode, name: string, tree: GoTree): GoNode | undefined {
  const check = nodesAround(condition).find(({ kind }) => kind !== 'parenthesized_expression');
  if (check?.kind !== 'if_statement') return undefined;
  const giving = childOf(check, 'initializer') ?? givingBefore(check, name, tree);
  const given = giving === undefined ? undefined : callWithResults(giving, tree);
  return given?.names.length === 1 && given.names[0] === name ? given.call : undefined;
}

/** The chain ends in such a call, and begins at what is of that type. */
function isOf(call: GoNode, { methods, owner: typed }: Library, { tree, types }: Known): boolean {
  const name = call.kind === 'call_expression' ? calledNameOf(call) : undefined;
  if (name?.kind !== 'field_identifier' || !methods.test(tree.textOf(name))) return false;
  const owner = ownerOf(call);
  const type = owner === undefined ? undefined : types.of(owner);
  return type !== undefined && Array.from(`x ${type}`.matchAll(typed)).length > 0;
}

/** Calls of one chain that are looked through. */
const mostCalls = 20;

/** `r.db` of `r.db.Where(…).First(&u)` */
function ownerOf(call: GoNode): GoNode | undefined {
  let at: GoNode | undefined = call;
  for (let count = 0; count < mostCalls && at?.kind === 'call_expression'; count++) {
    const callee: GoNode | undefined = childOf(at, 'function');
    at = callee?.kind === 'selector_expression' ? childOf(callee, 'operand') : undefined;
  }
  return at?.kind === 'identifier' || at?.kind === 'selector_expression' ? at : undefined;
}
