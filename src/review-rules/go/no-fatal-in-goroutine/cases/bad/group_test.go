package queue

import (
	"golang.org/x/sync/errgroup"
	"testing"
)

func TestAll(t *testing.T) {
	var group errgroup.Group
	group.Go(func() error {
		if push("a") != nil {
			t.Skip("no queue") // expect: goroutine-test
		}
		return nil
	})
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
}
