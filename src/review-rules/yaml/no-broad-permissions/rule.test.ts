import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBroadPermissions } from './rule.ts';

testRule(noBroadPermissions, import.meta.url);
