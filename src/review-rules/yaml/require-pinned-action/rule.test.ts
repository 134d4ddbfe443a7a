import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requirePinnedAction } from './rule.ts';

testRule(requirePinnedAction, import.meta.url);
