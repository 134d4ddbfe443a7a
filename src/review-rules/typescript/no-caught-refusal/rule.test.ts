import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCaughtRefusal } from './rule.ts';

testRule(noCaughtRefusal, import.meta.url);
