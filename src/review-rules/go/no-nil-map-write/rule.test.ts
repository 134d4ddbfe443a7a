import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noNilMapWrite } from './rule.ts';

testRule(noNilMapWrite, import.meta.url);
