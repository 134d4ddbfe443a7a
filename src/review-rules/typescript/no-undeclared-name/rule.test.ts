import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUndeclaredName } from './rule.ts';

testRule(noUndeclaredName, import.meta.url);
