import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLoggedSecret } from './rule.ts';

testRule(noLoggedSecret, import.meta.url);
