import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noDebuggerOrFocusedTest } from './rule.ts';

testRule(noDebuggerOrFocusedTest, import.meta.url);
