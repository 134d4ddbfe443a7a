import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noVainStore } from './rule.ts';

testRule(noVainStore, import.meta.url);
