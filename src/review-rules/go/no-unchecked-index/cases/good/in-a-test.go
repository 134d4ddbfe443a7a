package tags

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	if got := strings.Split(t.Name(), "/")[1]; got != "Parse" {
		t.Error(got)
	}
}

// path: tags_test.go
