import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noAwaitInLoop } from './rule.ts';

testRule(noAwaitInLoop, import.meta.url);
