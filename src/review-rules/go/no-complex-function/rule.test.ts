import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noComplexFunction } from './rule.ts';

testRule(noComplexFunction, import.meta.url);
