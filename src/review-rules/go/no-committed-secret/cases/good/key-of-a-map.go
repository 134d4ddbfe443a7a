package cache

func put(cache map[string]string, id string) {
	cacheKey := "user:v2:profile:" + id
	cache[cacheKey] = "9fQ2xLm7Zt4Vb6Nc1Rk5Wd3Jh8"
}
