import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOpenCors } from './rule.ts';

testRule(noOpenCors, import.meta.url);
