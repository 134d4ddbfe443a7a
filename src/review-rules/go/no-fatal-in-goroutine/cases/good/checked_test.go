package queue

import (
	"gotest.tools/v3/assert"
	"testing"
)

func TestPush(t *testing.T) {
	go func() {
		assert.Check(t, push("a") == nil)
	}()
}
