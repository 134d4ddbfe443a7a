package queue

import (
	"testing"
)

func TestPull(t *testing.T) {
	for i := 0; i < 3; i++ {
		go func(t *testing.T, i int) {
			if pull() != i {
				t.Fatalf("round %d", i) // expect: goroutine-test
			}
		}(t, i)
	}
}
