export { isGlobalName } from '../../../languages/typescript/is-global-name.ts';
