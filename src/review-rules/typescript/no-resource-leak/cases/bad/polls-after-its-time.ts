export interface Channel {
  readyState: string;
  close(): void;
}

export function waitForOpen(channel: Channel, onStatus: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const poll = setInterval(() => { // expect: timer-leak
      onStatus(channel.readyState);
      if (channel.readyState === 'open') {
        clearInterval(poll);
        clearTimeout(limit);
        resolve(true);
      }
    }, 200);

    const limit = setTimeout(() => {
      onStatus('timed out');
      channel.close();
      resolve(false);
    }, 15_000);
  });
}

export const untilReady = (isReady: () => boolean, report: { failed(text: string): void }) =>
  new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      report.failed('too late');
      reject(new Error('too late'));
    }, 5000);
    const timer = setInterval(function () { // expect: timer-leak
      if (!isReady()) return;
      clearInterval(timer);
      resolve();
    }, 50);
  });
