package reset

import (
	"math/rand"
	"time"
)

func AuthTokenDelay() time.Duration {
	n := rand.Intn(50)
	return time.Duration(n) * time.Millisecond
}

func resetToken(tokens []string) string {
	return tokens[rand.Intn(len(tokens))]
}

func session() int {
	n := rand.Intn(3)
	return n
}
