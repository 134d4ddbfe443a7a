export interface Position {
  lat: number;
  lon: number;
}

export function locate(timeout: number): Promise<Position> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      (error) => { // expect: unsettled-promise
        console.warn('no position', error.message);
      },
      { timeout },
    );
  });
}

export function openDatabase(name: string, version = 1): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('notes', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => { // expect: unsettled-promise
      console.warn('database did not open', request.error);
    };
  });
}
