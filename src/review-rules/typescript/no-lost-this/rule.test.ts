import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostThis } from './rule.ts';

testRule(noLostThis, import.meta.url);
