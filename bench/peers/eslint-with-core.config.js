// The same with ESLint's own recommended rules. Names that nobody declares are told of as well: files of packages say nothing of globals,
// so this is for comparing two versions of a file only.
import { builtinRules } from 'eslint/use-at-your-own-risk';
import popular from './eslint-recommended.config.js';

const recommended = [...builtinRules].filter(([, { meta }]) => meta?.docs?.recommended === true);

const config = [{ rules: Object.fromEntries(recommended.map(([name]) => [name, 'error'])) }, ...popular];

export default config;
