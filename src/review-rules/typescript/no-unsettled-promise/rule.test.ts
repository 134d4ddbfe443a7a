import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnsettledPromise } from './rule.ts';

testRule(noUnsettledPromise, import.meta.url);
