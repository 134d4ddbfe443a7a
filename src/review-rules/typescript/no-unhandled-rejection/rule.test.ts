import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnhandledRejection } from './rule.ts';

testRule(noUnhandledRejection, import.meta.url);
