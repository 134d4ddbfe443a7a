import $ from 'jquery';
import { User } from './user.js';

export async function load(db, page, wrapper, router, id) {
  $('#list').find('li').addClass('ready');
  const names = await db.collection('users').find({ id }).toArray();
  const query = User.find((user) => user.id === id).limit(10);
  await page.find((frame) => frame.name === id).click();
  wrapper.find((node) => node.type === id).simulate('click');
  router.match('/users', id).handle();
  await query.exec(id).then((rows) => rows.map((row) => row.name));
  _.chain(names)
    .find((name) => name === id)
    .value();
  const $row = $(`#${id}`).closest('tr');
  return $row.data('id');
}
