export const city = (user) => user?.address.city.trim();
export const first = (user) => user?.logins[0].at(-1);
export const call = (user) => user?.greet().toUpperCase();
export const remove = (user) => delete user?.address.city;
