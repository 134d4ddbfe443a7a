import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { acceptingCallbacks, questionNames } from './accepting-callbacks.ts';
import { createIsMeant } from './is-meant.ts';
import type { WeakSetting } from './weak-setting.ts';
import { settingNames, weakSettingOf } from './weak-setting.ts';

/** The file says itself what holds when nothing is given, or that something has to be. */
const told =
  /\b(?:rejectUnauthorized|strictS(?:SL|sl))['"]?\s*(?:(?:[:=]|\?\?=?|\|\|)\s*(?:true|!0|boolean)|[!=]==?\s*(?:false|undefined))\b/;

/** All settings of a file that make connections weak, and that nobody asked for. */
export function* findWeakSettings(file: TypeScriptFile): Generator<WeakSetting, void> {
  const hasSettings = namesAny(file, settingNames);
  const others = [...textsAndCallbacks(file)];
  if (!hasSettings && others.length === 0) return;
  const isMeant = createIsMeant(file);
  for (const found of others) if (!isMeant(found.place, found.manner)) yield found;
  if (!hasSettings) return;
  let isTold: boolean | undefined;
  for (const kind of ['ObjectProperty', 'ObjectMethod', 'AssignmentExpression'] as const) {
    for (const node of file.tree.nodesOf(kind)) {
      const found = weakSettingOf(node);
      if (found === undefined || isMeant(node, found.manner)) continue;
      isTold ??= told.test(file.text);
      if (!found.isTruth || !isTold) yield found;
    }
  }
}

function* textsAndCallbacks(file: TypeScriptFile): Generator<WeakSetting, void> {
  if (namesAny(file, questionNames)) yield* acceptingCallbacks(file);
  if (file.text.includes(unchecked)) yield* uncheckedAddresses(file);
}

const unchecked = 'sslmode=no-verify';

/** `postgres://…?sslmode=no-verify` */
function* uncheckedAddresses({ tree }: TypeScriptFile): Generator<WeakSetting, void> {
  for (const kind of ['StringLiteral', 'TemplateElement'] as const)
    for (const place of tree.nodesOf(kind)) {
      const text = place.type === 'StringLiteral' ? place.value : place.value.raw;
      if (isUnchecked.test(text) && !isOwnMachine.test(text))
        yield { place, name: unchecked, value: '', manner: 'unchecked', isTruth: false, text: undefined };
    }
}

const isUnchecked = /[?&]sslmode=no-verify(?![\w-])/;
const isOwnMachine = /@(?:localhost|127\.0\.0\.1)\b/;
