import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noComplexCode } from './rule.ts';

testRule(noComplexCode, import.meta.url);
