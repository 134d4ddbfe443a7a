async function roleNames(requirements, message) {
  const names = requirements.roleNames === 'function' ? await requirements.roleNames(message) : requirements.roleNames; // expect: typeof-value
  if ('function' == requirements.check && requirements.check(message)) return names; // expect: typeof-value
  if (message && requirements.onMiss === 'function') { // expect: typeof-value
    requirements.onMiss(message);
  }
  return [];
}
