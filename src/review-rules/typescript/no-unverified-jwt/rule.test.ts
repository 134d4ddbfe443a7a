import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnverifiedJwt } from './rule.ts';

testRule(noUnverifiedJwt, import.meta.url);
