export function installAll(modules, install, retry) {
  const running = [];
  for (const one of modules) running.push(install(one));
  running.push(install('core').catch(() => {}));
  Promise.all(running).then(() => { // expect: floating-promise
    retry();
  });
}
