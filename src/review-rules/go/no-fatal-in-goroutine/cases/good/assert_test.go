package queue

import (
	"github.com/stretchr/testify/assert"
	"testing"
)

func TestPush(t *testing.T) {
	go func() {
		assert.NoError(t, push("a"))
	}()
}
