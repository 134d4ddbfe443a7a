import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisreadCollection } from './rule.ts';

testRule(noMisreadCollection, import.meta.url);
