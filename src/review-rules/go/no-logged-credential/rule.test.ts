import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLoggedCredential } from './rule.ts';

testRule(noLoggedCredential, import.meta.url);
