export function readAll(stream) {
  return new Promise((resolve) => {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', (error) => { // expect: unsettled-promise
      console.error(error);
    });
  });
}

export const loaded = (url) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = (event) => console.warn(event); // expect: unsettled-promise
    image.src = url;
  });

export const copied = (from, to) =>
  new Promise((resolve) => {
    to.on('finish', resolve).on('error', (error) => {
      throw error; // expect: unsettled-promise
    });
    from.pipe(to);
  });
