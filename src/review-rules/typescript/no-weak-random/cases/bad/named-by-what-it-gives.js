function resetToken() {
  return Math.random().toString(36).slice(2); // expect: weak-random
}

function verificationCode() {
  return Math.floor(Math.random() * 1000000); // expect: weak-random
}

exports.csrfToken = () => Math.random().toString(36); // expect: weak-random

const session = {
  secret() {
    return `${Date.now()}-${Math.random()}`; // expect: weak-random
  },
};
