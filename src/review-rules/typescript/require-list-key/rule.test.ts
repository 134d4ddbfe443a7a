import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireListKey } from './rule.ts';

testRule(requireListKey, import.meta.url);
