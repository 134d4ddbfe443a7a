import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBuiltCommand } from './rule.ts';

testRule(noBuiltCommand, import.meta.url);
