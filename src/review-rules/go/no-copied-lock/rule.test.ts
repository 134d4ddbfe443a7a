import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCopiedLock } from './rule.ts';

testRule(noCopiedLock, import.meta.url);
