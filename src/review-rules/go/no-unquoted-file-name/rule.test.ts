import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnquotedFileName } from './rule.ts';

testRule(noUnquotedFileName, import.meta.url);
