interface User {
  otp?: string;
  resetCode?: number;
}

export function invite(user: User): void {
  user.otp = Math.floor(100000 + Math.random() * 900000).toString(); // expect: weak-random
  user.resetCode = Math.round(Math.random() * 1e6); // expect: weak-random
}
