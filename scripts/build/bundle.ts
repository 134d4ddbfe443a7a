import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import { sourceUrlPlugin } from './source-url.ts';

/** What `bin/` starts. Worker threads are found by their addresses. */
const entries = ['cli/main', 'main'];

/** Every start of the command line, or of the server, reads these; inside the bundle they cost one file instead of hundreds. */
const inlined: ReadonlySet<string> = new Set([
  '@babel/parser',
  '@eslint-community/regexpp',
  'commander',
  'diff',
  'kysely',
  'yaml',
  'zod',
]);

export interface Bundle {
  /** Packages whose code is in the bundle: their licences have to come along. */
  readonly inside: readonly string[];
  /** Packages the bundle imports: a user has to install them. */
  readonly imported: readonly string[];
}

/** Bundles the sources into `outputFolder`. What is imported dynamically stays a file of its own, read when needed. */
export async function bundle(root: string, outputFolder: string): Promise<Bundle> {
  const present = entries.filter((entry) => existsSync(sourceOf(root, entry)));
  await using build = await rolldown({
    cwd: root,
    input: Object.fromEntries(present.map((entry) => [entry, sourceOf(root, entry)])),
    platform: 'node',
    external: (id) => isPackage(id) && !inlined.has(packageName(id)),
    plugins: [sourceUrlPlugin()],
    onLog: failOnWarning,
  });
  const { output } = await build.write({
    dir: outputFolder,
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Else the bundler puts the few functions it adds into one file with YAML, and every thread reads it.
    codeSplitting: { groups: [{ name: 'yaml', test: /node_modules[\\/]yaml[\\/]/ }] },
  });
  return describe(output.filter((part) => part.type === 'chunk'));
}

function sourceOf(root: string, entry: string): string {
  return join(root, 'src', `${entry}.ts`);
}

function describe(chunks: readonly OutputChunk[]): Bundle {
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  return {
    inside: uniquePackages(modules.filter((id) => id.includes('node_modules')).map(insideNodeModules)),
    imported: uniquePackages(imports.filter((id) => !own.has(id) && !isBuiltin(id))),
  };
}

function uniquePackages(ids: readonly string[]): string[] {
  return [...new Set(ids.map(packageName))].sort();
}

function insideNodeModules(path: string): string {
  return path.slice(path.lastIndexOf('node_modules') + 'node_modules/'.length);
}

function isPackage(id: string): boolean {
  return /^[@a-z]/.test(id);
}

/** `zod/v4/core` → `zod`, `@babel/parser/lib` → `@babel/parser`. */
function packageName(id: string): string {
  const [first = id, second = ''] = id.split(/[/\\]/);
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** An import that cannot be resolved is only a warning to the bundler, and a crash to the user. */
function failOnWarning(level: 'warn' | 'info' | 'debug', { message }: { readonly message: string }): void {
  if (level === 'warn') throw new Error(message);
}
