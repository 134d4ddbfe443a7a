const list = document.querySelector('#todo-list');
list.push('items', { title: 'Tea' });
list.splice('items', 0, 1);

export const names = document.querySelector('user-list').map((user) => user.name);
export const open = (word) => document.getElementById('editor').find(word);
