package queue

import (
	"testing"
)

func TestPush(t *testing.T) {
	go func() {
		t.Run("later", func(t *testing.T) {
			t.Fatal("no")
		})
	}()
}
