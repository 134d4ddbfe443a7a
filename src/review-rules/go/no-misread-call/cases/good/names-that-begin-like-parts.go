package pages

func sizes(total, shards, size int) (float64, float64, int) {
	sharedPages := float64(total / size)
	meaningful := float64(total / shards)
	generate := (total / shards) * 100
	return sharedPages, meaningful, generate
}
