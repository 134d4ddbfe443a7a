import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOpenOrigin } from './rule.ts';

testRule(noOpenOrigin, import.meta.url);
