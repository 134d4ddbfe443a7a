import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireCallbackReturn } from './rule.ts';

testRule(requireCallbackReturn, import.meta.url);
