import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisfitCall } from './rule.ts';

testRule(noMisfitCall, import.meta.url);
