import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noNilError } from './rule.ts';

testRule(noNilError, import.meta.url);
