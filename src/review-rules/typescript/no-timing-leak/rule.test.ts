import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noTimingLeak } from './rule.ts';

testRule(noTimingLeak, import.meta.url);
