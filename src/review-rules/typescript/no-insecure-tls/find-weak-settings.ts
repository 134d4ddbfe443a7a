import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { createIsMeant } from './is-meant.ts';
import type { WeakSetting } from './weak-setting.ts';
import { settingNames, weakSettingOf } from './weak-setting.ts';

/** The file says itself what holds when nothing is given, or that something has to be. */
const told =
  /\b(?:rejectUnauthorized|strictS(?:SL|sl))['"]?\s*(?:(?:[:=]|\?\?=?|\|\|)\s*(?:true|!0|boolean)|[!=]==?\s*(?:false|undefined))\b/;

/** All settings of a file that make connections weak, and that nobody asked for. */
export function* findWeakSettings(file: TypeScriptFile): Generator<WeakSetting, void> {
  if (!namesAny(file, settingNames)) return;
  const isMeant = createIsMeant(file);
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
