import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisplacedDefer } from './rule.ts';

testRule(noMisplacedDefer, import.meta.url);
