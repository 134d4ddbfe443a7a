import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noStuckGoroutine } from './rule.ts';

testRule(noStuckGoroutine, import.meta.url);
