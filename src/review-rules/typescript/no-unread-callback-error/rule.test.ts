import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnreadCallbackError } from './rule.ts';

testRule(noUnreadCallbackError, import.meta.url);
