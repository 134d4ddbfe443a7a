export const pong = (socket) =>
  new Promise((resolve, reject) => {
    socket.on('message', (text) => {
      if (text === 'pong') resolve();
    });
    socket.on('error', reject);
  });

export const registered = (registry, id) =>
  new Promise((resolve, _) => {
    registry.onDidRegister((e) => {
      if (e.id === id) {
        resolve(e);
      }
    });
  });

export const done = (request) =>
  new Promise((resolve) => {
    request.onreadystatechange = () => {
      if (request.readyState === 4) resolve(request.response);
    };
  });
