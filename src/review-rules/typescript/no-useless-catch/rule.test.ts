import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUselessCatch } from './rule.ts';

testRule(noUselessCatch, import.meta.url);
