package users

import (
	"math/rand"
	"strings"
	"time"
)

var seeded = rand.New(rand.NewSource(time.Now().UnixNano()))

func newResetCode() string {
	var sb strings.Builder
	for range 6 {
		sb.WriteByte(byte('0' + seeded.Intn(10))) // expect: weak-crypto
	}
	return sb.String()
}
