package queue

import (
	"github.com/stretchr/testify/require"
	"testing"
)

func TestPush(t *testing.T) {
	errs := make(chan error, 1)
	go func() { errs <- push("a") }()
	require.NoError(t, <-errs)
}
