import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noHeldLock } from './rule.ts';

testRule(noHeldLock, import.meta.url);
