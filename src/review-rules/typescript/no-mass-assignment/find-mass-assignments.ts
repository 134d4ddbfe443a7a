import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { wholePartIn } from '../_kit/origin/whole-part.ts';
import { writtenValue, propertyOf } from '../_kit/written-value.ts';
import type { Writing } from './writings.ts';
import { writingNames, writingsIn } from './writings.ts';

export interface MassAssignment {
  /** The body, or the query. */
  readonly whole: Node;
  /** What it is written to. */
  readonly target: string;
  /** Those who sign in. */
  readonly isOfPeople: boolean;
}

/** Who looks at what comes, or leaves it to those who may change everything. */
const checking =
  /sanitiz|(?<!re)validat|\b(?:joi|zod|yup|ajv|superstruct|celebrate|valibot|typebox|class-transformer)\b|\.safeParse\(|schema\.(?:parse|validate)|@Body\(|\b(?:pick|omit|permit|only)\w*\(|white_?list|allow_?list|allowed|permitted|forbidden|\bdelete (?:req|request|ctx|body)\b|Object\.keys\((?:req|request)\.body|(?:is|require|ensure|only|check|verify|restrict)_?(?:to)?_?(?:super)?admin\w*\s*[(),\]]|admin_?only|hasRole|checkRole|authorize\(|restrictTo\(/i;

/** Names of those who sign in, whose row says what they may do. */
const people = /user|account|member|admin|customer|employee|staff|teacher|student|patient/i;
const orders = ['$set', '$setOnInsert'];

export function* findMassAssignments(file: TypeScriptFile): Generator<MassAssignment, void> {
  if (!namesAny(file, ['body', 'query']) || !namesAny(file, writingNames)) return;
  if (checking.test(file.text)) return;
  for (const writing of writingsIn(file)) {
    const isOfPeople = people.test(writing.target);
    if (!isOfPeople && !writing.isUpdate) continue;
    const whole = wholeOf(writing);
    if (whole !== undefined) yield { whole, target: writing.target, isOfPeople };
  }
}

/** `req.body`, `{ $set: req.body }` */
function wholeOf({ values }: Writing): Node | undefined {
  for (const value of values) {
    const found = wholePartIn(value);
    if (found !== undefined) return isWritten(found, value) ? found : value;
    const written = writtenValue(value);
    const set =
      written.type === 'ObjectExpression'
        ? orders.map((name) => propertyOf(written, name)).find((one) => one !== undefined)
        : undefined;
    const inOrder = set && wholePartIn(set);
    if (inOrder !== undefined) return inOrder;
  }
  return undefined;
}

/** Else it is told where it is handed on under a name. */
function isWritten(part: Node, value: Node): boolean {
  return rangeOf(part).start >= rangeOf(value).start && rangeOf(part).end <= rangeOf(value).end;
}
