import { isEqual } from 'lodash';

export function remove(list, wanted) {
  list.forEach((each, i) => {
    if (isEqual(each, wanted)) list.splice(i, 1);
  });
}

export function drop(points, point) {
  points.forEach((each, i) => {
    if (each.equals(point)) points.splice(i, 1);
  });
}

export function disconnect(clients, socket) {
  clients.forEach((client, i) => {
    if (client.socket === socket) clients.splice(i, 1);
  });
}

export function off(handlers, listener) {
  handlers.forEach((handler, i) => {
    if (handler === listener || handler.listener === listener) handlers.splice(i, 1);
  });
}

export function finish(tasks) {
  tasks.forEach((task, i) => {
    if (task.isCurrent()) {
      tasks.splice(i, 1);
      return;
    }
    task.wait();
  });
}
