package files

import (
	"fmt"
	"math/rand"
)

const letters = "abcdef"

func randomString(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func temporary() string {
	return fmt.Sprintf("upload-%d", rand.Int())
}
