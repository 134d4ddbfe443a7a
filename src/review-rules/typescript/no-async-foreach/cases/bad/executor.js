export const loadImage = (url) =>
  new Promise(async (resolve, reject) => { // expect: misused-promise
    const response = await fetch(url);
    if (!response.ok) reject(new Error(response.statusText));
    resolve(await response.blob());
  });

export function connect(open) {
  return new Promise(async function (resolve) { // expect: misused-promise
    try {
      resolve(await open());
    } finally {
      console.log('tried');
    }
  });
}
