import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisreadSyntax } from './rule.ts';

testRule(noMisreadSyntax, import.meta.url);
