package retry

import (
	"math/rand"
	"time"
)

func wait(attempt int) {
	delay := time.Duration(attempt) * time.Second
	time.Sleep(delay + time.Duration(rand.Int63n(int64(delay))))
}

func pick(servers []string) string {
	return servers[rand.Intn(len(servers))]
}
