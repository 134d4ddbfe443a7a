import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLeakyComparison } from './rule.ts';

testRule(noLeakyComparison, import.meta.url);
