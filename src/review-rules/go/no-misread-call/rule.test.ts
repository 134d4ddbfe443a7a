import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisreadCall } from './rule.ts';

testRule(noMisreadCall, import.meta.url);
