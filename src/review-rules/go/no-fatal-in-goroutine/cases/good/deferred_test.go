package queue

import (
	"testing"
)

func TestPush(t *testing.T) {
	defer func() {
		if r := recover(); r != nil {
			t.Fatal(r)
		}
	}()
	go push("a")
}
