import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Collection } from '../_kit/collection-of.ts';
import type { Misreading } from './misreading.ts';
import { wordsForElement } from './words-for-element.ts';

const english = { array: 'a list', map: 'a map', set: 'a set' };
const chinese = { array: '列表', map: 'Map', set: 'Set' };

export function wordsFor({ manner, on, collection, instead }: Misreading, file: TypeScriptFile): Localized {
  const code = shortText(on, file);
  const [thing, cn] = [english[collection], chinese[collection]];
  switch (manner) {
    case 'missing-member':
      return missingMember(code, thing, cn, instead ?? '');
    case 'field-for-entry':
      if (collection === 'array') return fieldOfList(code);
      return say(
        `\`${code}\` is a property beside the entries of ${thing}: \`get\`, \`has\` and \`size\` know nothing of it.`,
        `\`${code}\` 只是${cn}对象的属性，不是条目：\`get\`、\`has\`、\`size\` 都看不到它。`,
      );
    case 'lost-entries':
      return lostEntries(code, thing, cn);
    case 'list-as-number':
      return asNumber(code);
    case 'in-list':
      if (collection !== 'array') return inEntries(code, thing, cn);
      return say(
        `\`${code}\` asks for an index of the list, not for an element: it is false for each of them.`,
        `\`${code}\` 查询的是列表的下标而不是元素：对其中每个元素都为 false。`,
      );
    case 'for-in-list':
      return inRounds(code, collection);
    default:
      return wordsForElement(manner, code, collection);
  }
}

function inRounds(code: string, collection: Collection): Localized {
  return collection === 'array'
    ? say(
        `\`${code} in …\` goes through the indices of the list, as texts: \`of\` gives the elements.`,
        `\`${code} in …\` 遍历的是列表的下标（字符串）：要取得元素请用 \`of\`。`,
      )
    : say(
        `\`${code} in …\` takes no round: the entries of ${english[collection]} are no properties, \`of\` gives them.`,
        `\`${code} in …\` 一次也不会执行：${chinese[collection]}的条目不是属性，请用 \`of\`。`,
      );
}

function inEntries(code: string, thing: string, chinese: string): Localized {
  return say(
    `\`${code}\` asks for a property, and the entries of ${thing} are none: \`has\` asks for them.`,
    `\`${code}\` 查询的是属性，而${chinese}的条目不是属性：请用 \`has\`。`,
  );
}

function fieldOfList(code: string): Localized {
  return say(
    `\`${code}\` is a property beside the elements: \`length\`, \`map\` and \`JSON.stringify\` know nothing of it.`,
    `\`${code}\` 只是数组对象的属性，不是元素：\`length\`、\`map\`、\`JSON.stringify\` 都看不到它。`,
  );
}

function asNumber(code: string): Localized {
  return say(
    `\`${code}\` takes the whole list for one number, which gives NaN for more than one element: spread it.`,
    `\`${code}\` 把整个列表当作一个数，元素多于一个时得到 NaN：请展开列表。`,
  );
}

function lostEntries(code: string, thing: string, cn: string): Localized {
  return say(
    `\`${code}\` sees none of the entries: those of ${thing} are no properties.`,
    `\`${code}\` 看不到任何条目：${cn}的条目不是属性。`,
  );
}

function missingMember(code: string, thing: string, cn: string, instead: string): Localized {
  return say(
    `\`${code}\` is undefined: what is counted is ${thing}, which has \`${instead}\`.`,
    `\`${code}\` 是 undefined：这里是${cn}，它的属性是 \`${instead}\`。`,
  );
}
