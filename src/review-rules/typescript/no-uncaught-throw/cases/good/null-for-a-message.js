exports.looked = (socket, rooms) => {
  socket.on('message', (data) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    if (!message) return;
    rooms.join(message.room, socket);
  });
};

exports.inTheTry = (socket, rooms) => {
  socket.on('message', (data) => {
    let message;
    try {
      message = JSON.parse(data);
      rooms.join(message.room, socket);
    } catch {
      socket.close();
    }
  });
};

exports.optional = (socket, rooms) => {
  socket.on('message', (data) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    rooms.join(message?.room, socket);
  });
};

exports.checked = (socket, rooms, isMessage) => {
  socket.on('message', (data) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    if (isMessage(message)) rooms.join(message.room, socket);
  });
};

exports.otherwise = (socket, rooms) => {
  socket.on('message', (data) => {
    let message = {};
    try {
      message = JSON.parse(data) || {};
    } catch {
      return;
    }
    rooms.join(message.room, socket);
  });
};

exports.ofAChild = (child, rooms) => {
  child.stdout.on('data', (data) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    rooms.join(message.room);
  });
};

exports.takeApart = (socket, rooms) => {
  socket.on('message', (data) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    const { type, room } = message ?? {};
    if (type === 'join') rooms.join(room, socket);
  });
};
