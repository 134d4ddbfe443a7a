import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noNilDereference } from './rule.ts';

testRule(noNilDereference, import.meta.url);
