import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCaseFallthrough } from './rule.ts';

testRule(noCaseFallthrough, import.meta.url);
