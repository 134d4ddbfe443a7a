package queue

import (
	"testing"
)

func TestPush(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		if err := push("a"); err != nil {
			t.Fatal(err) // expect: goroutine-test
		}
	}()
	<-done
}
