import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import type { Harm } from './lost-error.ts';

interface Driver {
  readonly module: RegExp;
  /** By the name of the last method. */
  readonly calls: ReadonlyMap<string, Harm>;
  /** What it is called on, as it is written. */
  readonly on: RegExp;
}

function namesOf(names: string, harm: Harm): readonly (readonly [string, Harm])[] {
  return names.split(' ').map((name) => [name, harm] as const);
}

const session = /(?:^|\.)(?:\w*(?:db|DB|Db|gorm|Gorm|orm)|tx|Tx|trx)(?:$|\.|\()/;

const drivers: readonly Driver[] = [
  {
    module: /^gorm\.io\/gorm$|^github\.com\/jinzhu\/gorm$/,
    calls: new Map([
      ...namesOf('Create Save Delete Updates Update UpdateColumn UpdateColumns CreateInBatches', 'commit'),
      ...namesOf('First Take Last', 'value'),
    ]),
    on: session,
  },
  {
    module: /\/sqlx$/,
    calls: new Map([
      ...namesOf('Get Select GetContext SelectContext StructScan MapScan SliceScan', 'value'),
      ...namesOf('NamedExec NamedExecContext', 'commit'),
    ]),
    on: /(?:^|\.)(?:\w*(?:db|DB|Db)|tx|Tx|stmt|rows?)$/,
  },
  {
    module: /^go\.mongodb\.org\/mongo-driver(?:\/v2)?\/mongo$/,
    calls: new Map(namesOf('Decode All', 'value')),
    on: /(?:^|\.)(?:\w*(?:[cC]ur|[cC]ursor|[rR]esult|res)|FindOne(?:AndUpdate|AndReplace|AndDelete)?\(.*\))$/s,
  },
  {
    module: /^go\.mongodb\.org\/mongo-driver(?:\/v2)?\/mongo$/,
    calls: new Map(
      namesOf(
        'InsertOne InsertMany UpdateOne UpdateByID UpdateMany DeleteOne DeleteMany ReplaceOne BulkWrite',
        'commit',
      ),
    ),
    on: /(?:[cC]oll(?:ection)?|s|Collection\([^()]*\))$/,
  },
];

const names: ReadonlySet<string> = new Set(drivers.flatMap(({ calls }) => [...calls.keys()]));

/** What goes wrong unseen where nobody takes what a method of a driver of a database gives. */
export function driverHarm(call: GoNode, method: string, operand: GoNode, tree: GoTree): Harm | undefined {
  if (!names.has(method)) return undefined;
  const modules = [...tree.imports.values()];
  const known = drivers.filter(
    ({ calls, module }) => calls.has(method) && modules.some((path) => module.test(path)),
  );
  if (known.length === 0) return undefined;
  const owner = tree.textOf(operand);
  const driver = known.find(({ on }) => on.test(owner));
  const harm = driver?.calls.get(method);
  if (harm !== undefined && driver === drivers[0] && isAskedBehind(call, owner, tree)) return undefined;
  return harm === 'value' && !fillsSomething(call, tree) ? undefined : harm;
}

/** Characters behind a call that are read. */
const furthest = 2_000;

/** `if user.ID == 0` of what it fills, or `tx.Error` of the query that was built in this function: it keeps its error. */
function isAskedBehind(call: GoNode, owner: string, tree: GoTree): boolean {
  const around = declarationAround(call);
  if (around === undefined) return false;
  const behind = tree.textOf({ start: call.end, end: Math.min(around.end, call.end + furthest) });
  if (/^\w+$/.test(owner) && new RegExp(`\\b${owner}\\.Error\\b`).test(behind)) {
    const before = tree.textOf({ start: Math.max(around.start, call.start - furthest), end: call.start });
    if (new RegExp(`\\b${owner} :?= `).test(before)) return true;
  }
  const filled = partsOf(childOf(call, 'arguments') ?? call)
    .map((one) => tree.textOf(one))
    .find((one) => /^&\w+$/.test(one));
  if (filled === undefined) return false;
  const zero = `\\b${filled.slice(1)}(?:\\.\\w+)* [!=]= (?:0\\b|""|nil\\b|\\(?[\\w.]+\\{\\})`;
  return new RegExp(`\\bif [^\\n]*${zero}`).test(behind);
}

/** `&user`, by itself or behind a context; of a query that is only built it is another thing. */
function fillsSomething(call: GoNode, tree: GoTree): boolean {
  return partsOf(childOf(call, 'arguments') ?? call).some((one) => tree.textOf(one).startsWith('&'));
}
