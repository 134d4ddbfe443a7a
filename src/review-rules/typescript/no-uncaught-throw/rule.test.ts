import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUncaughtThrow } from './rule.ts';

testRule(noUncaughtThrow, import.meta.url);
