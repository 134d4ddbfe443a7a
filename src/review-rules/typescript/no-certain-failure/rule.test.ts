import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCertainFailure } from './rule.ts';

testRule(noCertainFailure, import.meta.url);
