package queue

import (
	"os"
	"testing"
)

type runner struct{ t *testing.T }

func (r *runner) run() {
	go func() {
		r.t.Log("started")
		os.Exit(0)
	}()
}
