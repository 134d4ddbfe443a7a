import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOutsideHost } from './rule.ts';

testRule(noOutsideHost, import.meta.url);
