import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBrokenTag } from './rule.ts';

testRule(noBrokenTag, import.meta.url);
