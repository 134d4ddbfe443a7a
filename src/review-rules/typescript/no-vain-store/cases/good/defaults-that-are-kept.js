const rooms = new Map();
const lists = {};

export function join(name, socket) {
  const members = rooms.get(name) || [];
  members.push(socket);
  rooms.set(name, members);
}

export function subscribe(topic, listener) {
  const all = lists[topic] ?? new Set();
  all.add(listener);
  lists[topic] = all;
}

export function prepared(name, socket) {
  if (!rooms.has(name)) rooms.set(name, []);
  const members = rooms.get(name) ?? [];
  members.push(socket);
}

export function copyOf(name, socket) {
  const members = rooms.get(name) || [];
  members.push(socket);
  return members;
}

export function shown(name, extra) {
  const members = lists[name] || [];
  members.push(extra);
  draw(members);
  const others = lists.others || [];
  others.push(extra);
}

export function given(options, name) {
  const list = options.lists[name] || [];
  for (const one of list) draw(one);
  const counted = options.counts[name] || {};
  return counted.total;
}

export function inLoop(entries) {
  const byDay = {};
  for (const entry of entries) {
    const day = byDay[entry.day] || (byDay[entry.day] = []);
    day.push(entry);
    let week = byDay[entry.week] || [];
    week.push(entry);
    week = byDay[entry.week] = week;
  }
  return byDay;
}

function draw() {}
