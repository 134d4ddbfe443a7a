import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { wholePartIn } from '../_kit/origin/whole-part.ts';
import { keyName } from '../_kit/property-name.ts';
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
  /** What a request may still set of what nobody should. */
  readonly open: readonly string[];
}

/** Who looks at what comes, or leaves it to those who may change everything. */
const checking =
  /sanitiz|(?<!re)validat|\b(?:joi|zod|yup|ajv|superstruct|celebrate|valibot|typebox|class-transformer)\b|\.safeParse\(|schema\.(?:parse|validate)|@Body\(|\b(?:pick|omit|permit|only)\w*\(|white_?list|allow_?list|allowed|permitted|forbidden|\bdelete (?:req|request|ctx|body)\b|Object\.keys\((?:req|request)\.body|(?:is|require|ensure|only|check|verify|restrict)_?(?:to)?_?(?:super)?admin\w*\s*[(),\]]|admin_?only|hasRole|checkRole|authorize\(|restrictTo\(/i;

/** Rights that are asked for, and bodies that are looked at or made anew. */
const checkingAlso = [
  /['"]admin['"]|,\s*admin\s*,|[pP]ermission|schema:\s*\{\s*body/,
  /\b(?:req|request)\.body\s*=(?!=)|\b(?:req|request)\.body\.(?:role|isAdmin)\b\s*(?:\)|[!=&|])/,
  /\b(?:is|assert)[A-Z]\w*\((?:req|request)\.body\)/,
  /\{\s*error\b[^}=]{0,100}\}\s*=\s*[\w.]+\((?:req|request)\.body\)/,
];

/** Names of those who sign in, whose row says what they may do. */
const people = /user|account|member|admin|customer|employee|staff|teacher|student|patient/i;
const orders = ['$set', '$setOnInsert'];

export function* findMassAssignments(file: TypeScriptFile): Generator<MassAssignment, void> {
  if (!namesAny(file, ['body', 'query']) || !namesAny(file, writingNames)) return;
  for (const writing of writingsIn(file)) {
    const isOfPeople = people.test(writing.target);
    if (!isOfPeople && !writing.isUpdate) continue;
    const whole = wholeOf(writing);
    if (whole === undefined) continue;
    // Asked last: it takes as long as the file is.
    if ([checking, ...checkingAlso].some((pattern) => pattern.test(file.text))) return;
    yield { whole, target: writing.target, isOfPeople, open: openFields(whole) };
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

/** `{ ...req.body, role: 'reader' }` leaves no role to the request. */
function openFields(whole: Node): readonly string[] {
  const spread = parentOf(whole);
  const object = spread?.type === 'SpreadElement' ? parentOf(spread) : undefined;
  const properties = object?.type === 'ObjectExpression' ? object.properties : [];
  const after = properties.slice(properties.findIndex((one) => one === spread) + 1);
  const set = new Set(after.flatMap((one) => (one.type === 'ObjectProperty' ? (keyName(one) ?? []) : [])));
  return ['role', 'password'].filter((name) => !set.has(name));
}
