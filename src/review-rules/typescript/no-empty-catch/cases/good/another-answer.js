async function charge(gateway, payment, amount) {
  try {
    await gateway.charge(payment.token, amount);
  } catch (e) {
    return { charged: 0 };
  }
  return { charged: amount };
}

async function warm(cache, ids) {
  try {
    await cache.warm(ids);
  } catch (e) {
    // A cold cache is only slower.
    return ids;
  }
  return ids;
}

async function rename(tiers, data) {
  try {
    await tiers.update(data.name);
  } catch (e) {
    return data;
  }
  return data;
}

module.exports = { charge, warm, rename };
