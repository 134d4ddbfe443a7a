import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noScriptInjection } from './rule.ts';

testRule(noScriptInjection, import.meta.url);
