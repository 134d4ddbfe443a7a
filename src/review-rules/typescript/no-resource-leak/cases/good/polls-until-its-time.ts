export interface Channel {
  readyState: string;
  close(): void;
}

export function waitForOpen(channel: Channel, onStatus: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isOpen: boolean) => {
      clearInterval(poll);
      clearTimeout(limit);
      resolve(isOpen);
    };
    const poll = setInterval(() => {
      if (channel.readyState === 'open') finish(true);
    }, 200);
    const limit = setTimeout(() => {
      onStatus('timed out');
      finish(false);
    }, 15_000);
  });
}

export function untilReady(isReady: () => boolean, log: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    let isOver = false;
    const timer = setInterval(() => {
      if (isOver || isReady()) {
        clearInterval(timer);
        resolve(!isOver);
      }
    }, 50);
    setTimeout(() => {
      log('too late');
      isOver = true;
      resolve(false);
    }, 5000);
  });
}

export function orNothing(isReady: () => boolean, log: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!isReady()) return;
      clearInterval(timer);
      resolve(true);
    }, 50);
    setTimeout(() => {
      log('too late');
      clearInterval(timer);
      resolve(false);
    }, 5000);
  });
}
