import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOutsideRedirect } from './rule.ts';

testRule(noOutsideRedirect, import.meta.url);
