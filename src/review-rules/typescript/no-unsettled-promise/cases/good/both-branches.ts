export const ready = (page: Document): Promise<void> =>
  new Promise((resolve, reject) => {
    if (page.readyState === 'complete') resolve();
    else page.addEventListener('load', () => resolve());
  });

export const kind = (value: number): Promise<string> =>
  new Promise((resolve, reject) => {
    switch (value) {
      case 1:
        resolve('one');
        break;
      case 2:
        resolve('two');
        break;
    }
  });

export const tries = (load: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    try {
      text = load();
    } catch (error) {
      console.error(error);
    } finally {
      resolve(text);
    }
  });
