export const ignored = /^\.git|node_modules|\.log$/;
export const isSkipped = (name) => /^\.|node_modules|\.(test|spec)\.js$/.test(name);
