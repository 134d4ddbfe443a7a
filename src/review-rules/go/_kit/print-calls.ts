import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

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
  readonly format: RegExp;
  readonly print: RegExp;
}

const never = /(?!)/;

const pkgErrors = 'github.com/pkg/errors';
/** `errors.Wrapf(err, format, …)` */
const wrapsFormatted = /^(?:Wrapf|WithMessagef)$/;

/** Functions of packages, by path. */
const packages: readonly Family[] = [
  { module: 'fmt', format: /^(?:Printf|Sprintf|Errorf)$/, print: /^(?:Print|Println|Sprint|Sprintln)$/ },
  { module: 'log', format: /^(?:Print|Fatal|Panic)f$/, print: /^(?:Print|Fatal|Panic)(?:ln)?$/ },
  { module: pkgErrors, format: /^Errorf$/, print: never },
  {
    module: 'github.com/sirupsen/logrus',
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

const toWriter = { format: /^(?:Fprint|Append)f$/, print: /^(?:Fprint|Append)(?:ln)?$/ } as const;
const ofTest = {
  module: 'testing',
  format: /^(?:Error|Fatal|Log|Skip)f$/,
  print: /^(?:Error|Fatal|Log|Skip)$/,
} as const;

/** Names of functions that may be one: the others need not be looked at. */
const mayPrint =
  /(?:f|Print|ln|Error|Fatal|Log|Skip|Panic|Info|Warning|Warn|Debug|Trace|Exit|Append|Sprint)$/;

/** Undefined: it is none that we know. */
export function printCallOf(call: GoNode, tree: GoTree): PrintCall | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] =
    callee?.kind === 'selector_expression' ? [childOf(callee, 'operand'), childOf(callee, 'field')] : [];
  if (callee === undefined || field === undefined || operand?.kind !== 'identifier') return undefined;
  const method = tree.textOf(field);
  if (!mayPrint.test(method)) return undefined;
  const owner = tree.textOf(operand);
  const module = tree.imports.get(owner)?.replace(/\/v\d+$/, '');
  const name = tree.textOf(callee);
  if (module === 'fmt' && styleIn(toWriter, method) !== undefined)
    return { style: styleIn(toWriter, method) ?? 'print', first: 1, name, isStandard: true };
  const isTest = module === undefined && /^(?:t|b|tb|f)$/.test(owner) && tree.imports.has('testing');
  const family = isTest ? ofTest : packages.find((one) => one.module === module);
  if (family?.module === pkgErrors && wrapsFormatted.test(method))
    return { style: 'format', first: 1, name, isStandard: false };
  const style = family === undefined ? undefined : styleIn(family, method);
  if (style === undefined) return undefined;
  return { style, first: 0, name, isStandard: isTest || module === 'fmt' || module === 'log' };
}

function styleIn(family: Pick<Family, 'format' | 'print'>, method: string): PrintCall['style'] | undefined {
  if (family.format.test(method)) return 'format';
  return family.print.test(method) ? 'print' : undefined;
}
