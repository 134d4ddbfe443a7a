package queue

import (
	"testing"
)

func TestEach(t *testing.T) {
	go func() {
		each(func(item string) {
			if item == "" {
				t.Fatal("empty") // expect: goroutine-test
			}
		})
	}()
}
