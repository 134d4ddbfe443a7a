export function locate(): Promise<GeolocationPosition | undefined> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(resolve, (error) => {
      console.warn('no position', error.message);
      resolve(undefined);
    });
  });
}

export function located(ask: (ok: (at: string) => void, fail: (error: Error) => void) => void): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(''), 1000);
    ask(
      (at) => {
        clearTimeout(timer);
        resolve(at);
      },
      (error) => {
        console.warn(error);
      },
    );
  });
}

export function all(store: IDBObjectStore): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      console.warn(request.error);
      reject(request.error);
    };
  });
}
