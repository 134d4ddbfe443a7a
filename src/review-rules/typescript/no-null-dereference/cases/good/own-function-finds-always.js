const levels = ['low', 'high'];

// It goes on until there is something.
function next(queue) {
  for (;;) {
    const task = queue.take();
    if (task) return task;
  }
}

function levelOf(name) {
  for (const level of levels) {
    if (level === name) return { level };
  }
  return { level: 'low' };
}

function choose(name) {
  const found = levels.find((level) => level === name);
  if (!found) throw new Error(`no level ${name}`);
  return { level: found };
}

export function run(queue, name) {
  next(queue).run(levelOf(name).level, choose(name).level);
}
