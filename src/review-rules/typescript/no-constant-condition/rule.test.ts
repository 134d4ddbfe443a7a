import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noConstantCondition } from './rule.ts';

testRule(noConstantCondition, import.meta.url);
