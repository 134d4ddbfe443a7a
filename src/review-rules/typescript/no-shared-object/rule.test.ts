import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSharedObject } from './rule.ts';

testRule(noSharedObject, import.meta.url);
