export const finished = (archive) =>
  new Promise((resolve, reject) => {
    let hasFailed = false;
    archive.on('error', (error) => {
      hasFailed = true;
      reject(error);
    });
    archive.on('end', () => {
      if (!hasFailed) {
        resolve();
      }
    });
  });
