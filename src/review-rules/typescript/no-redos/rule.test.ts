import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noRedos } from './rule.ts';

testRule(noRedos, import.meta.url);
