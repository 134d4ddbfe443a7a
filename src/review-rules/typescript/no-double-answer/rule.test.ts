import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noDoubleAnswer } from './rule.ts';

testRule(noDoubleAnswer, import.meta.url);
