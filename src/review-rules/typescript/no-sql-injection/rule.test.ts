import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSqlInjection } from './rule.ts';

testRule(noSqlInjection, import.meta.url);
