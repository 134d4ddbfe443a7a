package depot

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWeight(t *testing.T) {
	got := weigh("a")
	assert.Errorf(t, send(got), "weight %d of %s", got)        // expect: printf-mismatch
	require.Equalf(t, 4, got, "weight of %s", "a", got)        // expect: printf-mismatch
	assert.Truef(t, got > 4, "weight %d", "a")                 // expect: printf-mismatch
	assert.Lenf(t, []int{got}, 1, "weights of %s and %s", "a") // expect: printf-mismatch
}
