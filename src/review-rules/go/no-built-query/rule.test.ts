import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBuiltQuery } from './rule.ts';

testRule(noBuiltQuery, import.meta.url);
