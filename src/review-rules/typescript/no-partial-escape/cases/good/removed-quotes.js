export const bare = (text) => text.replace('"', '').replace(/"$/, '');
export const single = (text) => text.replace("'", '"');
