import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noNullDereference } from './rule.ts';

testRule(noNullDereference, import.meta.url);
