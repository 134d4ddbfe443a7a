import { defineRule } from '../../../analysis/rule.ts';
import type { FixDraft, Report } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { asNaNTest, comparedWithNaN, isNaNConstant } from './nan-compare.ts';
import { fixOfSelfAssign, selfAssignOf } from './self-assign.ts';
import { selfCompareOf } from './self-compare.ts';
import { selfChoiceOf, selfOperandOf, selfOrderOf } from './self-operand.ts';
import type { SelfOperand } from './self-operand.ts';
import type { Signal } from './signal.ts';
import { wordsFor } from './wording.ts';

/** A value that meets itself: compared with itself, with NaN, or assigned to itself. */
export const noSelfCompare = defineRule({
  info: {
    id: 'no-self-compare',
    family: 'correctness',
    kinds: ['self-compare', 'nan-compare', 'self-assign'],
    fix: 'needs-review',
    what: say(
      'Reports values that are compared with themselves or with `NaN`, variables that are assigned to themselves, and operands that are the same on both sides (`box.right - box.right`).',
      '报告与自身比较或与 `NaN` 比较的值，赋值给自身的变量，以及两侧相同的运算（`box.right - box.right`）。',
    ),
    why: say(
      'The result is known before the program runs, so another operand was meant; and `NaN` is equal to nothing, not even to `NaN`.',
      '结果在运行之前就已确定，说明本来要写的是另一个操作数；而 `NaN` 不等于任何值，连它自己也不等于。',
    ),
    instead: say(
      'Write the operand that was meant. To ask for NaN, use `Number.isNaN(value)`.',
      '改成真正想写的操作数；要判断 NaN，请用 `Number.isNaN(value)`。',
    ),
    examples: [
      {
        bad: 'if (previous.length === previous.length) return cached;',
        good: 'if (previous.length === next.length) return cached;',
        file: 'cache.js',
      },
      { bad: 'const isBad = parsed === NaN;', good: 'const isBad = Number.isNaN(parsed);' },
      {
        bad: 'class User {\n  constructor(name) {\n    this.name = this.name;\n  }\n}',
        good: 'class User {\n  constructor(name) {\n    this.name = name;\n  }\n}',
        file: 'user.js',
      },
    ],
    sources: [
      { name: 'eslint no-self-compare', relation: 'same', kinds: ['self-compare'] },
      { name: 'eslint use-isnan', relation: 'same', kinds: ['nan-compare'] },
      { name: 'eslint no-self-assign', relation: 'same', kinds: ['self-assign'] },
    ],
  },
  visit: [
    'BinaryExpression',
    'LogicalExpression',
    'AssignmentExpression',
    'SwitchStatement',
    'SwitchCase',
    'CallExpression',
  ],
  calls: ['indexOf', 'lastIndexOf', 'localeCompare'],
  find(node, file): readonly Signal[] | undefined {
    const signal = signalOf(node, file);
    return signal && [signal];
  },
  report(signal, file): Report {
    const { kind, on, confidence } = signal;
    return { kind, range: rangeOf(on), confidence, what: wordsFor(signal, file) };
  },
  fix(signal, file): FixDraft | undefined {
    switch (signal.shape) {
      case 'assignment':
        return fixOfSelfAssign(signal.found, file);
      case 'nan-operand':
        return asNaNTest(signal.on, signal.other, file);
      default:
        return undefined;
    }
  },
});

type Visited = NodeOf<
  | 'BinaryExpression'
  | 'LogicalExpression'
  | 'AssignmentExpression'
  | 'SwitchStatement'
  | 'SwitchCase'
  | 'CallExpression'
>;

function signalOf(node: Visited, file: TypeScriptFile): Signal | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return ofComparison(node, file);
    case 'AssignmentExpression':
      return ofAssignment(node, file);
    case 'SwitchStatement':
      return isNaNConstant(node.discriminant) ? ofNaN(node.discriminant, 'switch (NaN)') : undefined;
    case 'SwitchCase':
      return node.test != null && isNaNConstant(node.test) ? ofNaN(node.test, 'case NaN') : undefined;
    case 'LogicalExpression':
      return ofOperand(selfChoiceOf(node, file));
    case 'CallExpression':
      return ofSearch(node) ?? ofOperand(selfOrderOf(node, file));
  }
}

function ofComparison(on: NodeOf<'BinaryExpression'>, file: TypeScriptFile): Signal | undefined {
  const other = comparedWithNaN(on);
  if (other !== undefined)
    return { kind: 'nan-compare', shape: 'nan-operand', on, other, confidence: 'certain' };
  const confidence = selfCompareOf(on, file);
  if (confidence !== undefined) return { kind: 'self-compare', shape: 'comparison', on, confidence };
  return ofOperand(selfOperandOf(on, file));
}

function ofOperand(found: SelfOperand | undefined): Signal | undefined {
  return found && { kind: 'self-compare', shape: 'operand', on: found.on, found, confidence: 'likely' };
}

function ofAssignment(on: NodeOf<'AssignmentExpression'>, file: TypeScriptFile): Signal | undefined {
  const found = selfAssignOf(on, file);
  if (found === undefined) return undefined;
  // It does nothing: whether something else was meant is not certain.
  return { kind: 'self-assign', shape: 'assignment', on, found, confidence: 'likely' };
}

function ofNaN(on: Node, word: string, confidence: Confidence = 'certain'): Signal {
  return { kind: 'nan-compare', shape: 'nan-word', on, word, confidence };
}

/** A list's `indexOf` compares as `===` does; that of a text would look for the letters. */
function ofSearch({ callee, arguments: [sought] }: NodeOf<'CallExpression'>): Signal | undefined {
  const name = propertyName(callee);
  if (name !== 'indexOf' && name !== 'lastIndexOf') return undefined;
  return sought !== undefined && isNaNConstant(sought) ? ofNaN(sought, `${name}(NaN)`, 'likely') : undefined;
}
