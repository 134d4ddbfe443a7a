import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSecondAnswer } from './rule.ts';

testRule(noSecondAnswer, import.meta.url);
