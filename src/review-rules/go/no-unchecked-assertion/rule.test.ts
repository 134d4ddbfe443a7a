import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUncheckedAssertion } from './rule.ts';

testRule(noUncheckedAssertion, import.meta.url);
