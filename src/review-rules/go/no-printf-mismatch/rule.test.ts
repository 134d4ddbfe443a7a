import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPrintfMismatch } from './rule.ts';

testRule(noPrintfMismatch, import.meta.url);
