import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noHtmlInjection } from './rule.ts';

testRule(noHtmlInjection, import.meta.url);
