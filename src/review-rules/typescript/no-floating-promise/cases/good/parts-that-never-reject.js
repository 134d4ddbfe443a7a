export function reinstall(modules, install, retry) {
  const failed = [];
  const running = [];
  for (const one of modules) {
    running.push(install(one).catch(() => failed.push(one)));
  }
  Promise.all(running).then(() => {
    if (failed.length > 0) retry(failed);
  });
}

export function createAll(widgets, draw, notify) {
  const drawn = [];
  widgets.forEach((widget) => {
    drawn.push(
      new Promise((resolve) => {
        draw(widget, resolve);
      }),
    );
  });
  Promise.all(drawn).then(() => notify('drawn'));
}

class Plugins {
  start(list) {
    return new Promise((resolve) => {
      if (list.length === 0) this.loadLater().then(resolve);
    });
  }

  loadLater() {
    for (const plugin of this.later) plugin.start();
    return Promise.resolve();
  }
}

export const plugins = new Plugins();
