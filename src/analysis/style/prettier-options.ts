import { z } from 'zod';

/** Languages that Prettier reads by itself. */
const parsers = [
  'babel',
  'babel-flow',
  'babel-ts',
  'flow',
  'typescript',
  'acorn',
  'espree',
  'meriyah',
  'css',
  'less',
  'scss',
  'json',
  'json5',
  'jsonc',
  'json-stringify',
  'graphql',
  'markdown',
  'mdx',
  'vue',
  'yaml',
  'glimmer',
  'html',
  'angular',
  'lwc',
] as const;

/**
 * Options of Prettier 3: https://prettier.io/docs/options. What is not among them belongs to plug-ins, and is left out. Marks that
 * Prettier would write into files are not for a review.
 */
export const prettierOptions = z
  .object({
    printWidth: z.int().min(1).max(1_000),
    tabWidth: z.int().min(0).max(32),
    useTabs: z.boolean(),
    semi: z.boolean(),
    singleQuote: z.boolean(),
    quoteProps: z.enum(['as-needed', 'consistent', 'preserve']),
    jsxSingleQuote: z.boolean(),
    trailingComma: z.enum(['all', 'es5', 'none']),
    bracketSpacing: z.boolean(),
    objectWrap: z.enum(['preserve', 'collapse']),
    bracketSameLine: z.boolean(),
    arrowParens: z.enum(['always', 'avoid']),
    proseWrap: z.enum(['always', 'never', 'preserve']),
    htmlWhitespaceSensitivity: z.enum(['css', 'strict', 'ignore']),
    vueIndentScriptAndStyle: z.boolean(),
    endOfLine: z.enum(['auto', 'lf', 'crlf', 'cr']),
    embeddedLanguageFormatting: z.enum(['auto', 'off']),
    singleAttributePerLine: z.boolean(),
    experimentalTernaries: z.boolean(),
    experimentalOperatorPosition: z.enum(['start', 'end']),
    requirePragma: z.boolean(),
    checkIgnorePragma: z.boolean(),
    parser: z.enum(parsers),
  })
  .partial();

const patterns = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());
const noPlugins = z.array(z.unknown()).max(0).optional();

/** A file of options; with plug-ins it is not one, for those are programs, and write code otherwise than Prettier does. */
export const prettierConfig = z.object({
  ...prettierOptions.shape,
  plugins: noPlugins,
  overrides: z
    .array(
      z.object({
        files: patterns,
        excludeFiles: patterns.optional(),
        options: z.object({ ...prettierOptions.shape, plugins: noPlugins }).optional(),
      }),
    )
    .max(100)
    .optional(),
});
export type PrettierConfig = z.output<typeof prettierConfig>;
