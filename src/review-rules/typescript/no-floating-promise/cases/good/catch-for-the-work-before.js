const { readdir } = require('node:fs/promises');

async function loadNode(path) {
  return { path, size: await sizeOf(path) };
}

async function loadChildren(root) {
  try {
    const names = await readdir(root);
    return Promise.all(names.map((name) => loadNode(`${root}/${name}`)));
  } catch {
    // A folder that cannot be read has no children.
  }
}

async function checkLauncher(launcher, log) {
  try {
    const path = await launcher.find('python');
    return loadNode(path);
  } catch (error) {
    log.push(`${launcher.name} is not in PATH`);
    throw error;
  }
}

module.exports = { loadChildren, checkLauncher };
