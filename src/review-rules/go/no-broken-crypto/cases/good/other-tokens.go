package limits

import "math/rand"

type bucket struct {
	tokenCount int
	maxTokens  int
}

func newTokenBucket(size int) *bucket {
	return &bucket{tokenCount: rand.Intn(size), maxTokens: size}
}

func tokenIndex(tokens []string) int {
	index := rand.Intn(len(tokens))
	return index
}
