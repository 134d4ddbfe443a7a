export const generateToken = () => Math.random().toString(36).substr(2) + Math.random().toString(36).substr(2); // expect: weak-random, weak-random
export const createSessionId = () => `s${Math.random()}`; // expect: weak-random
