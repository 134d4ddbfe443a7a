export function parse(text) {
  return new Promise((resolve, reject) => {
    try {
      resolve(compile(text));
    } catch (error) { // expect: unsettled-promise
      console.error(error);
    }
  });
}

export const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText));
      } catch {} // expect: unsettled-promise
    };
    request.onerror = reject;
    request.send();
  });
