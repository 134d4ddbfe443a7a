import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from './declared-types.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from './format-text.ts';

/** What a function does with its arguments: `format`: prints them as the one at `first` says; `print`: one after the other. */
export interface PrintCall {
  readonly style: 'format' | 'print';
  /** The number of the format, or of the first thing that is printed. */
  readonly first: number;
  /** As written: `fmt.Printf`. */
  readonly name: string;
  /** Of the library, and so it is known which verbs it understands. */
  readonly isStandard: boolean;
}

interface Family {
  readonly module: string;
  /** Checks of a test, which take it first: by the number of the format. */
  readonly checks?: ReadonlyMap<number, RegExp>;
  /** Types of the package whose methods are the same. */
  readonly types?: RegExp;
  /** Functions that take something else before the format. */
  readonly second?: RegExp;
  readonly format: RegExp;
  readonly print: RegExp;
}

const never = /(?!)/;

/** Functions of packages, by path. */
const packages: readonly Family[] = [
  { module: 'fmt', format: /^(?:Printf|Sprintf|Errorf)$/, print: /^(?:Print|Println|Sprint|Sprintln)$/ },
  {
    module: 'log',
    types: /^Logger$/,
    format: /^(?:Print|Fatal|Panic)f$/,
    print: /^(?:Print|Fatal|Panic)(?:ln)?$/,
  },
  {
    module: 'github.com/pkg/errors',
    format: /^Errorf$/,
    second: /^(?:Wrapf|WithMessagef)$/,
    print: never,
  },
  { module: 'github.com/cockroachdb/errors', format: /^(?:Errorf|Newf)$/, second: /^Wrapf$/, print: never },
  { module: 'golang.org/x/xerrors', format: /^Errorf$/, print: never },
  { module: 'google.golang.org/grpc/status', format: never, second: /^(?:Errorf|Newf)$/, print: never },
  {
    module: 'go.uber.org/zap',
    types: /^SugaredLogger$/,
    format: /^(?:Debug|Info|Warn|Error|DPanic|Panic|Fatal)f$/,
    print: /^(?:Debug|Info|Warn|Error|DPanic|Panic|Fatal)(?:ln)?$/,
  },
  {
    module: 'github.com/sirupsen/logrus',
    types: /^(?:Logger|Entry|FieldLogger|Ext1FieldLogger)$/,
    format: /^(?:Trace|Debug|Info|Warn|Warning|Error|Fatal|Panic|Print)f$/,
    print: /^(?:Trace|Debug|Info|Warn|Warning|Error|Fatal|Panic|Print)(?:ln)?$/,
  },
  {
    module: 'k8s.io/klog',
    format: /^(?:Info|Warning|Error|Fatal|Exit)f$/,
    print: /^(?:Info|Warning|Error|Fatal|Exit)(?:ln)?$/,
  },
  {
    module: 'github.com/golang/glog',
    format: /^(?:Info|Warning|Error|Fatal|Exit)f$/,
    print: /^(?:Info|Warning|Error|Fatal|Exit)(?:ln)?$/,
  },
];

const checks = new Map([
  [2, /^(?:True|False|Nil|NotNil|NoError|Error|Empty|NotEmpty|Zero|NotZero|Panics|NotPanics|Fail|FailNow)f$/],
  [
    3,
    /^(?:Equal|NotEqual|EqualValues|Exactly|Same|NotSame|Len|Contains|NotContains|Subset|ElementsMatch|ErrorIs|NotErrorIs|ErrorAs|EqualError|ErrorContains|Greater|GreaterOrEqual|Less|LessOrEqual|IsType|Regexp|NotRegexp|JSONEq|YAMLEq)f$/,
  ],
]);
const testify: readonly Family[] = ['assert', 'require'].map((name) => ({
  module: `github.com/stretchr/testify/${name}`,
  checks,
  format: never,
  print: never,
}));

const toWriter = { format: /^(?:Fprint|Append)f$/, print: /^(?:Fprint|Append)(?:ln)?$/ } as const;
const ofTest: Family = {
  module: 'testing',
  format: /^(?:Error|Fatal|Log|Skip)f$/,
  print: /^(?:Error|Fatal|Log|Skip)$/,
};

/** Names of functions that may be one: the others need not be looked at. */
const mayPrint =
  /(?:f|Print|ln|DPanic|Error|Fatal|Log|Skip|Panic|Info|Warning|Warn|Debug|Trace|Exit|Append|Sprint)$/;

/** Undefined: it is none that we know. */
export function printCallOf(call: GoNode, tree: GoTree, types: DeclaredTypes): PrintCall | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] =
    callee?.kind === 'selector_expression' ? [childOf(callee, 'operand'), childOf(callee, 'field')] : [];
  if (callee === undefined || field === undefined || operand === undefined) return undefined;
  const method = tree.textOf(field);
  if (!mayPrint.test(method)) return undefined;
  const module = operand.kind === 'identifier' ? moduleOf(tree.textOf(operand), tree) : undefined;
  const name = tree.textOf(callee);
  if (module === 'fmt' && styleIn(toWriter, method) !== undefined)
    return { style: styleIn(toWriter, method) ?? 'print', first: 1, name, isStandard: true };
  const isTest = module === undefined && isOfTest(operand, tree);
  const family = isTest
    ? ofTest
    : module === undefined
      ? familyOfValue(operand, tree, types)
      : (packages.find((one) => one.module === module) ?? testify.find((one) => one.module === module));
  const check = family?.checks === undefined ? undefined : checkOf(family.checks, method, call, tree);
  if (check !== undefined) return { style: 'format', first: check, name, isStandard: false };
  if (family?.second?.test(method) === true) return { style: 'format', first: 1, name, isStandard: false };
  const style = family === undefined ? undefined : styleIn(family, method);
  if (style === undefined) return undefined;
  const isStandard = family?.module === 'testing' || family?.module === 'fmt' || family?.module === 'log';
  return { style, first: 0, name, isStandard };
}

/** A variable that holds the test may be called like the package: then no test is given. */
function checkOf(
  places: ReadonlyMap<number, RegExp>,
  method: string,
  call: GoNode,
  tree: GoTree,
): number | undefined {
  const [place] = [...places].find(([, names]) => names.test(method)) ?? [];
  const [test] = place === undefined ? [] : argumentsOf(call);
  if (test === undefined || test.end - test.start > 40) return undefined;
  return /^(?:t|b|tb|f|\w*T|[\w.]+\.T\(\))$/.test(tree.textOf(test)) ? place : undefined;
}

/** `c.log` of a type that one of the packages has, as the file declares it. */
function familyOfValue(operand: GoNode, tree: GoTree, types: DeclaredTypes): Family | undefined {
  const [, owner = '', type = ''] = /^\*?(\w+)\.(\w+)$/.exec(types.of(operand) ?? '') ?? [];
  const module = owner === '' ? undefined : moduleOf(owner, tree);
  return packages.find((one) => one.module === module && one.types?.test(type) === true);
}

function isOfTest(operand: GoNode, tree: GoTree): boolean {
  return (
    operand.kind === 'identifier' &&
    /^(?:t|b|tb|f)$/.test(tree.textOf(operand)) &&
    tree.imports.has('testing')
  );
}

function moduleOf(name: string, tree: GoTree): string | undefined {
  return tree.imports.get(name)?.replace(/\/v\d+$/, '');
}

function styleIn(family: Pick<Family, 'format' | 'print'>, method: string): PrintCall['style'] | undefined {
  if (family.format.test(method)) return 'format';
  return family.print.test(method) ? 'print' : undefined;
}
