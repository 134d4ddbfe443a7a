// These intervals end themselves.
export function ready(isReady: () => boolean, most: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = Date.now();
    const timer = setInterval(() => {
      if (isReady() || Date.now() - start > most) {
        clearInterval(timer);
        resolve();
      }
    }, 20);
    setTimeout(() => reject(new Error('late')), most);
  });
}

export function counted(isReady: () => boolean, most: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let tries = 0;
    const timer = setInterval(() => {
      if (isReady() || ++tries > 50) {
        clearInterval(timer);
        resolve();
      }
    }, 20);
    setTimeout(() => {
      note('late');
      reject(new Error('late'));
    }, most);
  });
}

export function told(isReady: () => boolean, most: number, signal: AbortSignal, control: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isReady() || signal.aborted) {
        clearInterval(timer);
        resolve();
      }
    }, 20);
    setTimeout(() => {
      control.abort();
      resolve();
    }, most);
  });
}

export function flagged(isReady: () => boolean, most: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const timer = setInterval(() => {
      if (isOver) {
        clearInterval(timer);
        return;
      }
      if (isReady()) {
        clearInterval(timer);
        resolve();
      }
    }, 20);
    setTimeout(() => {
      isOver = true;
      reject(new Error('late'));
    }, most);
  });
}
