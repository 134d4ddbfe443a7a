const { password = undefined, ['secret']: hidden, ...others } = {};
const token = `a`, secret = `${password}9f86d081884c7d659a2feaa0c55ad015`;
password: for (const apiKey of ['a', , 'b']) continue password;
class Empty { password; static apiKey; 'token' = 1; #secret = null; ['secret' + 1] = 'a' }
export default [hidden, others, token, secret, Empty, password == 1, 'password' in others];
export { token as 'access token 9f86d081884c7d65' };
