import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createIsMeant } from './is-meant.ts';
import type { WeakSetting } from './weak-setting.ts';
import { weakSettingOf } from './weak-setting.ts';

/** All settings of a file that make connections weak, and that nobody asked for. */
export function* findWeakSettings(file: TypeScriptFile): Generator<WeakSetting, void> {
  const isMeant = createIsMeant(file);
  for (const kind of ['ObjectProperty', 'AssignmentExpression'] as const) {
    for (const node of file.tree.nodesOf(kind)) {
      const found = weakSettingOf(node);
      if (found !== undefined && !isMeant(node, found.manner)) yield found;
    }
  }
}
