import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSharedWrite } from './rule.ts';

testRule(noSharedWrite, import.meta.url);
