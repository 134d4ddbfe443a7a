package conf

import (
	"os"
	"testing"
)

func TestSave(t *testing.T) {
	os.MkdirAll("x", 0o700)
	err := save("x")
	err = save("y")
	if err != nil {
		t.Fatal(err)
	}
}
# path: conf/save_test.go
