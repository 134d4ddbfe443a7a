export const isSlow = (error) => {
  if (error.message.includes('timeout')) return true;
  return error.causes.some((cause) => cause.isSlow) ? true : false;
};
