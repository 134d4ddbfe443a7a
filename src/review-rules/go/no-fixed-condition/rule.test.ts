import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noFixedCondition } from './rule.ts';

testRule(noFixedCondition, import.meta.url);
