package queue

import (
	"testing"
)

func TestPush(t *testing.T) {
	if err := push("a"); err != nil {
		t.Fatal(err)
	}
	func() {
		if pull() != 1 {
			t.FailNow()
		}
	}()
}
