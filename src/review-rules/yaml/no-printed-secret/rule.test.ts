import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPrintedSecret } from './rule.ts';

testRule(noPrintedSecret, import.meta.url);
