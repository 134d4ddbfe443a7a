package depot

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWeight(t *testing.T) {
	got := weigh("a")
	assert.Errorf(t, send(got), "weight %d of %s", got, "a")
	require.Equalf(t, "%d", got, "weight")
	require.NoErrorf(t, send(got), "sent")
	check := require.New(t)
	check.Equalf(4, got, "weight %d", got)
	assert := assert.New(t)
	assert.Equalf(4, got, "weight %d", got)
	assert.Truef(got > 4, "weight")
}
