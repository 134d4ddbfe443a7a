import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostError } from './rule.ts';

testRule(noLostError, import.meta.url);
