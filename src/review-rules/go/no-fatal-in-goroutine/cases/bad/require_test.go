package queue

import (
	"github.com/stretchr/testify/require"
	"testing"
)

func TestOrder(t *testing.T) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		require.NoError(t, push("a")) // expect: goroutine-test
		require.Equal(t, 1, pull())
	}()
	<-done
}
