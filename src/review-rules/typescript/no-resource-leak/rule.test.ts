import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noResourceLeak } from './rule.ts';

testRule(noResourceLeak, import.meta.url);
