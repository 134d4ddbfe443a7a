import { error, redirect } from '@sveltejs/kit';
import { book } from '$lib/book';

export async function load({ params, locals }) {
  try {
    if (!locals.user) redirect(303, '/login'); // expect: caught-redirect
    return { page: await book.page(params.page) };
  } catch (e) {
    console.warn(`no page: ${e}`);
    return { page: null };
  }
}

export const actions = {
  async default({ request }) {
    try {
      const form = await request.formData();
      if (!form.get('name')) throw error(400, 'name'); // expect: caught-redirect
      await book.add(form.get('name'));
    } catch ({ message }) {
      return { failed: message };
    }
  },
};
