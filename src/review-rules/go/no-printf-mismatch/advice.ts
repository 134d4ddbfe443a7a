import type { Advice } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Mismatch } from './mismatch.ts';

const ofPairs: Advice = {
  why: say(
    'The entry is written under `!BADKEY` or the like, or left out: whoever looks for it by its key does not find it.',
    '该值会被记到 `!BADKEY` 之类的键下，或被丢弃：按键名查找时找不到它。',
  ),
  instead: say('Write a key before each value: `"error", err`.', '每个值之前都写上键：`"error", err`。'),
};

const ofPanics: Advice = {
  why: say(
    'An odd number of texts is refused by a panic, as soon as this line is reached.',
    '个数为奇数时，一执行到这一行就会 panic。',
  ),
  instead: say('Give two texts for each pair.', '每一对都给出两个文本。'),
};

const ofLabels: Advice = {
  why: say(
    'The metric panics when it is given other labels than it was made with: the request or the program ends at this line.',
    '给出的标签与定义不符时指标会 panic：请求或程序在这一行终止。',
  ),
  instead: say(
    'Give one value for each label, in the order in which the metric names them.',
    '按指标定义的顺序，为每个标签给出一个值。',
  ),
};

export function adviceFor(found: Mismatch): Advice | undefined {
  if (found.problem === 'labels') return ofLabels;
  if (found.problem === 'odd') return found.panics ? ofPanics : ofPairs;
  return undefined;
}
