import type { Rule } from '../../analysis/rule.ts';
import { noMisplacedDefer } from './no-misplaced-defer/rule.ts';

/** The rules for Go. */
export const goRules: readonly Rule[] = [noMisplacedDefer];
