package queue

import (
	"testing"
)

func TestPush(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		if err := push("a"); err != nil {
			t.Errorf("push: %v", err)
			return
		}
		t.Log("done")
	}()
	<-done
}
