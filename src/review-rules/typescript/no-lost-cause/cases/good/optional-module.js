export function driver() {
  try {
    return require('pg');
  } catch (error) {
    throw new Error('install `pg` to use PostgreSQL');
  }
}

export async function reporter(name) {
  try {
    return await import(name);
  } catch (error) {
    throw new Error(`there is no reporter ${name}`);
  }
}
