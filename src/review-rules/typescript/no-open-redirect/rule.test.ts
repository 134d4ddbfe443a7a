import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOpenRedirect } from './rule.ts';

testRule(noOpenRedirect, import.meta.url);
