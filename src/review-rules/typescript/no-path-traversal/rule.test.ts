import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPathTraversal } from './rule.ts';

testRule(noPathTraversal, import.meta.url);
