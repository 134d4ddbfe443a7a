import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noFatalInGoroutine } from './rule.ts';

testRule(noFatalInGoroutine, import.meta.url);
