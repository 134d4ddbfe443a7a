export function load(open) {
  return new Promise(async (resolve, reject) => {
    let file;
    try {
      file = await open();
      resolve(await file.read());
    } catch (error) {
      reject(error);
    }
  });
}

export const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
