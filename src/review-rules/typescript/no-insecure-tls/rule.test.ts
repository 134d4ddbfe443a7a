import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noInsecureTls } from './rule.ts';

testRule(noInsecureTls, import.meta.url);
