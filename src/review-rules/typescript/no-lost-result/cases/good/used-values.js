'use strict';
import './styles.css';
import React from 'react';

export function redraw(element, node) {
  element.offsetWidth;
  node.scrollTop;
  void node.clientHeight;
  delete node.cache;
  'worklet';
  return element;
}

export function canJoin(value) {
  try {
    value + '';
    `${value}`;
    return true;
  } catch {
    return false;
  }
}

export function run(task, fallback, flag) {
  task && task();
  flag ? task() : fallback();
  flag || fallback();
  !(function () {
    task();
  })();
  (() => task())();
  (async () => {
    await task();
  })();
  task?.();
  return flag === true;
}

export const last = (list) => list[list.length - 1];
export const isSame = (a, b) => a === b;
export const names = (users) => users.map((user) => user.name);
export const pairs = (users) =>
  users.map((user) => ({
    name: user.name,
  }));

for (let index = 0, size = 3; index < size; index++, size--) redraw(document.body, document.body);

export function swap(list, a, b) {
  let held;
  (held = list[a]), (list[a] = list[b]), (list[b] = held);
}

export function* steps(value) {
  yield value;
  yield value === 2;
}

export function touch(props, lazy) {
  props.value;
  lazy.module.loaded;
  props.items[0];
}

export function check(react) {
  react; // keeps the import
  /* kept for the compiler */ react;
}

export function label(kind) {
  end: for (const one of kind) {
    if (one === 'x') break end;
  }
}
