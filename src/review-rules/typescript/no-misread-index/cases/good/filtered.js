export const clean = (tasks, wires) => tasks.filter((task) => !wires.includes(task));
export const known = (tasks, id) => tasks.findIndex((task) => task.id === id);
