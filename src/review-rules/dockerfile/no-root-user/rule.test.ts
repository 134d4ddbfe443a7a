import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noRootUser } from './rule.ts';

testRule(noRootUser, import.meta.url);
