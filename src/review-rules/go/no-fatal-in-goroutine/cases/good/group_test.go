package queue

import (
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"
	"testing"
)

func TestAll(t *testing.T) {
	var group errgroup.Group
	group.Go(func() error { return push("a") })
	require.NoError(t, group.Wait())
}
