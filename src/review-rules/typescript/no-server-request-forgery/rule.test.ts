import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noServerRequestForgery } from './rule.ts';

testRule(noServerRequestForgery, import.meta.url);
