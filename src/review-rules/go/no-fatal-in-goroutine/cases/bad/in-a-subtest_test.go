package queue

import (
	"gotest.tools/v3/assert"
	"testing"
)

func TestKinds(t *testing.T) {
	t.Run("push", func(t *testing.T) {
		go func() {
			assert.NilError(t, push("a")) // expect: goroutine-test
		}()
	})
}
