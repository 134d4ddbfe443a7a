import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noRawHtml } from './rule.ts';

testRule(noRawHtml, import.meta.url);
