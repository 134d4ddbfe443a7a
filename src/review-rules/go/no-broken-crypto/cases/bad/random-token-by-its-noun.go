package reset

import (
	"fmt"
	"math/rand"
)

func ResetToken() string {
	b := make([]byte, 16)
	for i := range b {
		b[i] = byte(rand.Intn(256)) // expect: weak-crypto
	}
	return fmt.Sprintf("%x", b)
}
