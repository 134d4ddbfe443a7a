async function load(id) {
  try {
    return await fetchUser(id);
  } catch (error) {
    console.error('could not load user', id, error);
    throw error;
  }
}

module.exports = { load };
