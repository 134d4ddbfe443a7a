/**
 * Starts the program under a Node that can run it. This file and its callers must stay readable for Node 14:
 * they are what somebody with an old Node meets first.
 */
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import module, { createRequire } from 'module';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

/** Kept equal to `engines.node` of package.json by a test. */
const OLDEST_NODE = '22.22';

const EXIT_CANNOT_RUN = 3;
const FORWARDED_SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs the `main(argv)` of an entry and sets the exit code it returns.
 *
 * @param {string} script the started file, `import.meta.url`: what an older Node starts again with the packaged Node
 * @param {string} entry path below `src` and `dist`, without extension: `cli/main`
 */
export async function launch(script, entry) {
  if (isOlder(process.versions.node, OLDEST_NODE)) {
    runWithPackagedNode(fileURLToPath(script));
    return;
  }
  exitWith3OnCrash();
  silenceTypeStrippingWarning();
  keepCompiledCode();
  const program = await import(pathToFileURL(entryFile(entry)).href);
  process.exitCode = await program.main(process.argv.slice(2));
}

/** True when a version is below another one; missing parts count as 0. */
function isOlder(version, oldest) {
  const have = version.split('.').map(Number);
  const want = oldest.split('.').map(Number);
  for (let part = 0; part < 3; part += 1) {
    const difference = (have[part] || 0) - (want[part] || 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The sources win in a checkout, where a `dist` from last week may lie about; a published package has no sources. */
function entryFile(entry) {
  const source = join(root, 'src', entry + '.ts');
  const useDist = process.env.AUTOGLM_DIST === '1' || !existsSync(source);
  return useDist ? join(root, 'dist', entry + '.js') : source;
}

function runWithPackagedNode(script) {
  const node = packagedNode();
  if (node === undefined) {
    refuse('no packaged Node for ' + process.platform + '-' + process.arch + ' was found');
    return;
  }
  const child = spawn(node, [script].concat(process.argv.slice(2)), { stdio: 'inherit' });
  const forward = (signal) => child.kill(signal);
  FORWARDED_SIGNALS.forEach((signal) => process.on(signal, forward));
  child.on('error', (error) => refuse('the packaged Node does not start: ' + error.message));
  child.on('exit', (code, signal) => {
    FORWARDED_SIGNALS.forEach((name) => process.removeListener(name, forward));
    // Dying of the same signal tells the caller's shell what happened; an exit code would not.
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

/** The Node 24 that npm installs as an optional dependency on Linux, or undefined. */
function packagedNode() {
  const name = 'node-' + process.platform + '-' + process.arch;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name + '/package.json')), 'bin', 'node');
  } catch (error) {
    return undefined;
  }
}

/** Node's own code for a crash is 1, which here means that there are findings. */
function exitWith3OnCrash() {
  process.on('uncaughtExceptionMonitor', () => {
    process.once('exit', () => {
      process.exitCode = EXIT_CANNOT_RUN;
    });
  });
}

function refuse(why) {
  const need = 'Open-AutoGLM needs Node ' + OLDEST_NODE + ' or newer, and this is Node ';
  process.stderr.write(need + process.versions.node + '. Install Node 24 (' + why + ').\n');
  process.exitCode = EXIT_CANNOT_RUN;
}

/** Reading and compiling the sources is most of a short run. Worker threads find the cache by the variable only. */
function keepCompiledCode() {
  if (!module.enableCompileCache) return;
  module.enableCompileCache();
  const folder = module.getCompileCacheDir();
  if (folder) process.env.NODE_COMPILE_CACHE = dirname(folder);
}

/** Node 22 runs TypeScript with a warning that says nothing to the person who wants a review. */
function silenceTypeStrippingWarning() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (String(warning).includes('Type Stripping')) return;
    emitWarning.call(process, warning, ...rest);
  };
}
